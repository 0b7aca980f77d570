package org.ropa4j.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.model.Ropa;

/**
 * Checks one record: with all packs, and its shape alone with Hibernate Validator.
 *
 * <p>The rules are some hundreds of small functions, and the virtual machine has compiled them all only after some twenty checks
 * of 10,000 activities: hence the long warm-up, without which the first of them would be measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 3, time = 2)
public class CheckingBenchmark {
    /** How many activities the record holds. */
    @Param({"1000", "10000", "100000"})
    public int activities;

    /** Whether it has gaps that the rules find. */
    @Param({"false", "true"})
    public boolean gaps;

    private final ComplianceChecker checker =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private Ropa ropa = GeneratedRegister.careful(0);

    @Setup
    public void generate() {
        ropa = gaps ? GeneratedRegister.careless(activities) : GeneratedRegister.careful(activities);
    }

    @Benchmark
    public Set<ConstraintViolation<Ropa>> hibernateValidator() {
        return validator.validate(ropa);
    }

    @Benchmark
    public ComplianceReport allPacks() {
        return checker.check(ropa, GeneratedRegister.today());
    }
}

package org.ropa4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.ropa4j.jackson.RopaDocument;
import org.ropa4j.model.Ropa;

/** Runs each benchmark once, untimed, so that it is known to do what it says. */
class BenchmarksTest {
    private static final int FEW = 8;

    @Test
    void reading_gives_the_register() throws IOException {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.activities = FEW;
        benchmark.write();
        Ropa register = GeneratedRegister.careful(FEW);

        RopaDocument without = benchmark.withoutPositions();
        RopaDocument with = benchmark.withPositions();
        Object plain = benchmark.plainJackson();
        benchmark.delete();

        assertThat(without.ropa()).isEqualTo(register);
        assertThat(without.positions().find("/activities/7")).isEmpty();
        assertThat(with.ropa()).isEqualTo(register);
        assertThat(with.positions().find("/activities/7")).isPresent();
        assertThat(plain)
                .isInstanceOfSatisfying(
                        PlainRegister.class, it -> assertThat(it.activities()).hasSize(FEW));
    }

    @Test
    void checking_finds_the_gaps_and_no_fault_of_form() {
        CheckingBenchmark benchmark = new CheckingBenchmark();
        benchmark.activities = FEW;
        benchmark.gaps = true;
        benchmark.generate();

        assertThat(benchmark.allPacks().findings()).hasSizeGreaterThan(FEW);
        assertThat(benchmark.hibernateValidator()).isEmpty();
    }
}

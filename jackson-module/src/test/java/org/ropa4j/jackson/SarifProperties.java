package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ropa4j.compliance.Baseline;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.Suppression;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.model.Ropa;
import org.ropa4j.validation.RopaValidator;
import tools.jackson.databind.JsonNode;

/** Whatever a record holds, its report is a log that the published schema knows, with a result for every finding. */
class SarifProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RopaValidator VALIDATOR =
            RopaValidator.of(ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack()));
    private static final SchemaCheck SCHEMA = SchemaCheck.ofSarif();

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void any_report_is_a_log(@ForAll("ropas") Ropa ropa, @ForAll Random random) {
        ComplianceReport found = VALIDATOR.validate(ropa, TODAY);
        ComplianceReport report = found.against(Baseline.of(found)).suppressing(suppressions(found, random));

        String sarif = SarifWriter.in(Locale.ENGLISH).write(report);

        JsonNode log = SchemaCheck.json(sarif);
        assertThat(SCHEMA.problems(log)).isEmpty();
        assertThat(log.at("/runs/0/results").size())
                .isEqualTo(report.findings().size()
                        + report.inBaseline().size()
                        + report.suppressed().size());
        assertThat(SarifWriter.in(Locale.ENGLISH).write(report)).isEqualTo(sarif);
    }

    private static List<Suppression> suppressions(ComplianceReport report, Random random) {
        List<Finding> some = report.findings().stream()
                .filter(finding -> random.nextInt(4) == 0)
                .toList();
        return some.stream()
                .map(finding -> new Suppression(
                        finding.rule(),
                        report.elementOf(finding),
                        TODAY.plusDays(random.nextInt(3) - 1),
                        "decided",
                        Optional.empty()))
                .toList();
    }

    @Provide
    Arbitrary<Ropa> ropas() {
        return Arbitraries.randomValue(random -> new RandomRopas(random).next());
    }
}

package org.ropa4j.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Severity;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.model.Ropa;
import org.ropa4j.notice.IncompleteNoticeException;
import org.ropa4j.notice.MissingItem;
import org.ropa4j.notice.NoticeComposer;
import org.ropa4j.notice.NoticeGap;
import org.ropa4j.notice.NoticeItem;

/** None of the policies says all that the law wants said: their notices are refused with what is missing, and drafted with holes. */
class RefusalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final NoticeComposer COMPOSER = NoticeComposer.of(Locale.forLanguageTag("nb"), TODAY);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack());

    /** What the law wants told only where data do not come from the person; none of these policies leaves it out there. */
    private static final RuleId DATA = RuleId.of("data-categories-missing");

    @ParameterizedTest
    @ValueSource(strings = {"alien-film", "glasoterapi", "keto-diets", "vekstly", "videomarkedsskolen"})
    void the_notice_is_refused_with_everything_that_is_missing(String policy) throws IOException {
        Ropa ropa = read(policy);

        List<MissingItem> missing = catchThrowableOfType(IncompleteNoticeException.class, () -> COMPOSER.compose(ropa))
                .missing();

        assertThat(missing)
                .extracting(item -> item.item() + " " + item.citations().get(0) + " " + item.path())
                .containsExactlyElementsOf(Tables.read("/refusals/" + policy + ".csv").stream()
                        .map(row -> row.get("item") + " " + row.get("provision") + " " + row.get("path"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"alien-film", "glasoterapi", "keto-diets", "vekstly", "videomarkedsskolen"})
    void every_finding_on_an_item_is_a_hole_in_the_draft(String policy) throws IOException {
        Ropa ropa = read(policy);
        Set<RuleId> rules = Stream.of(NoticeItem.values())
                .flatMap(item -> item.rules().stream())
                .filter(rule -> !rule.equals(DATA))
                .collect(Collectors.toSet());
        List<Finding> findings = CHECKER.check(ropa, TODAY).findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .toList();

        assertThat(COMPOSER.draft(ropa).coverage().gaps())
                .extracting(NoticeGap::finding)
                .containsAll(findings);
    }

    private static Ropa read(String policy) throws IOException {
        return RopaReader.yaml()
                .read(Run.RECORDS.resolve(policy + ".ropa.yaml"))
                .ropa();
    }
}

package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Severity;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;

/** No notice is composed of a record that lacks what the law asks for outright. */
class NoticeRefusalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final NoticeComposer COMPOSER = NoticeComposer.of(Records.NB, TODAY);

    @Test
    void a_complete_record_is_composed_as_it_is_drafted() {
        assertThat(COMPOSER.compose(FinishedRecord.ropa())).isEqualTo(COMPOSER.draft(FinishedRecord.ropa()));
    }

    @Test
    void a_record_is_refused_with_everything_that_is_missing() {
        assertThat(missing(UnfinishedRecord.ropa()))
                .extracting(item -> item.citations().get(0) + " " + item.path())
                .containsExactly(
                        "GDPR Art. 13(1)(a) /parties/0/legalName",
                        "GDPR Art. 13(1)(a) /parties/0/contactPoints",
                        "GDPR Art. 13(1)(d) /activities/0/purposes/0/bases/0/interest",
                        "GDPR Art. 6(3) /activities/0/purposes/1/bases/0/laws",
                        "GDPR Art. 13(1)(c) /activities/0/purposes/2/bases",
                        "GDPR Art. 30(1)(c) /activities/0/data",
                        "GDPR Art. 13(2)(c) /activities/1/purposes/0/bases/0/withdrawal",
                        "GDPR Art. 21(2) /activities/1/marketing/optOut",
                        "GDPR Art. 6(3) /activities/2/purposes/0/bases/0/laws",
                        "GDPR Art. 13(1)(c) /activities/3/purposes",
                        "ePrivacy Directive Art. 5(3) /trackers/0/purpose",
                        "ePrivacy Directive Art. 5(3) /trackers/0/lifetime",
                        "GDPR Art. 13(2)(f) /activities/2/automatedDecisions/0",
                        "GDPR Art. 13(1)(f) /activities/0/recipients/0/transfers",
                        "GDPR Art. 13(1)(e) /activities/1/recipients",
                        "GDPR Art. 13(1)(e) /activities/3/recipients",
                        "GDPR Art. 13(2)(a) /retention/0");
    }

    @Test
    void what_is_missing_is_told_in_the_words_of_the_rules() {
        Ropa ropa =
                FinishedRecord.ropa().toBuilder().controller(PartyId.of("gone")).build();

        assertThatExceptionOfType(IncompleteNoticeException.class)
                .isThrownBy(() -> COMPOSER.compose(ropa))
                .withMessageStartingWith("the record " + ropa.id() + " lacks what the law wants people told:\n"
                        + "  GDPR Art. 13(1)(a), GDPR Art. 14(1)(a) at /controller: Den behandlingsansvarlige er oppgitt som"
                        + " «gone», men ingen part med den identifikatoren er registrert.");
    }

    @Test
    void what_is_not_asked_for_outright_is_left_out_and_listed() {
        Ropa ropa = FinishedRecord.ropa().toBuilder()
                .activity(FinishedRecord.ropa().activities().get(0).toBuilder()
                        .source(Source.of(SourceKind.PUBLIC_SOURCE))
                        .build())
                .build();

        PrivacyNotice notice = COMPOSER.compose(ropa);

        assertThat(PlainTextWriter.of().withWidth(10_000).write(notice.document()))
                .contains("Vi henter opplysninger fra offentlig tilgjengelige kilder.")
                .doesNotContain("Mangler", "Utkast");
        assertThat(notice.coverage().gaps())
                .extracting(gap -> gap.finding().rule() + " " + gap.isRequired())
                .containsExactly("source-not-described false");
    }

    @Test
    void before_the_law_applies_nothing_is_missing() {
        assertThat(NoticeComposer.of(Records.NB, LocalDate.of(2016, 1, 1))
                        .compose(UnfinishedRecord.ropa())
                        .coverage()
                        .isComplete())
                .isTrue();
    }

    @Test
    void every_error_that_an_item_rests_on_leaves_a_hole() {
        Set<RuleId> rules = Arrays.stream(NoticeItem.values())
                .flatMap(item -> item.rules().stream())
                .collect(Collectors.toSet());
        List<Finding> errors = ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack())
                .check(UnfinishedRecord.ropa(), TODAY)
                .findings(Severity.ERROR)
                .stream()
                .filter(finding -> rules.contains(finding.rule()))
                // Of data that people give themselves, the law does not want the categories told.
                .filter(finding -> !finding.rule().equals(RuleId.of("data-categories-missing")))
                .toList();

        assertThat(missing(UnfinishedRecord.ropa()))
                .extracting(MissingItem::finding)
                .containsAll(errors);
    }

    private static List<MissingItem> missing(Ropa ropa) {
        return catchThrowableOfType(IncompleteNoticeException.class, () -> COMPOSER.compose(ropa))
                .missing();
    }
}

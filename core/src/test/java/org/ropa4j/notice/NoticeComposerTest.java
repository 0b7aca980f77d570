package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Document;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.document.Section;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Right;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;
import org.ropa4j.text.LocalizedText;

class NoticeComposerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static List<Locale> languages() {
        return NoticeComposer.languages();
    }

    @Test
    void sections_stand_in_the_order_of_the_constants_with_their_identifiers() {
        assertThat(draft(FinishedRecord.ropa(), Records.NB).document().sections())
                .extracting(Section::id)
                .containsExactlyElementsOf(Arrays.stream(NoticeSection.values())
                        .map(NoticeSection::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sections_are_the_same_in_every_language(Locale language) {
        assertThat(ids(draft(UnfinishedRecord.ropa(), language).document()))
                .isEqualTo(ids(draft(UnfinishedRecord.ropa(), Records.NB).document()));
    }

    private static List<String> ids(Document document) {
        return document.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.id()), section.subsections().stream().map(Section::id)))
                .toList();
    }

    @Test
    void a_record_in_which_nothing_is_open_leaves_no_hole() {
        PrivacyNotice notice = draft(FinishedRecord.ropa(), Records.NB);

        assertThat(notice.coverage().gaps()).isEmpty();
        assertThat(notice.coverage().isComplete()).isTrue();
        assertThat(text(notice)).doesNotContain("Mangler", "Utkast");
    }

    @Test
    void a_notice_knows_where_it_answers_what() {
        NoticeCoverage coverage = draft(FinishedRecord.ropa(), Records.NB).coverage();

        assertThat(coverage.sections(NoticeItem.CONTROLLER)).containsExactly("controller", "activity-mentoring");
        assertThat(coverage.sections(NoticeItem.RETENTION)).containsExactly("retention");
        assertThat(coverage.sections(NoticeItem.OBJECTION)).containsExactly("activity-newsletter", "right-to-object");
        assertThat(coverage.sections(NoticeItem.COMPLAINT)).containsExactly("your-rights", "complaint");
        assertThat(coverage.sections(NoticeItem.AUTOMATED_DECISIONS))
                .containsExactly("automated-decisions", "your-rights");
        assertThat(coverage.answers()).doesNotContainKeys(NoticeItem.DATA_PROTECTION_OFFICER, NoticeItem.TRANSFERS);
    }

    @Test
    void a_notice_knows_from_where_it_answers_what() {
        NoticeCoverage coverage = draft(FinishedRecord.ropa(), Records.NB).coverage();

        assertThat(coverage.paths(NoticeItem.LEGITIMATE_INTERESTS))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(path.toString()).matches("/activities/\\d+/purposes/\\d+/bases/\\d+/interest"));
        assertThat(coverage.paths(NoticeItem.COMPLAINT))
                .containsExactly(ModelPath.parse("/rights"), ModelPath.parse("/parties/0/country"));
    }

    @Test
    void an_empty_record_gives_a_draft_of_holes() {
        PrivacyNotice notice = draft(Records.empty().build(), Records.NB);

        assertThat(notice.document().sections())
                .extracting(Section::id)
                .containsExactly("controller", "purposes", "your-rights", "complaint");
        assertThat(notice.coverage().gaps())
                .extracting(
                        NoticeGap::item, NoticeGap::section, gap -> gap.path().toString())
                .containsExactly(
                        gap(NoticeItem.CONTROLLER, NoticeSection.CONTROLLER, "/parties/0/legalName"),
                        gap(NoticeItem.CONTROLLER, NoticeSection.CONTROLLER, "/parties/0/contactPoints"),
                        gap(NoticeItem.PURPOSES_AND_BASES, NoticeSection.PURPOSES, "/activities"),
                        gap(NoticeItem.COMPLAINT, NoticeSection.COMPLAINT, "/parties/0/country"));
        assertThat(text(notice)).contains("4 opplysninger som skal stå her, er ikke registrert.");
    }

    private static Tuple gap(NoticeItem item, NoticeSection section, String path) {
        return tuple(item, section, path);
    }

    @Test
    void every_hole_is_marked_in_the_text() {
        PrivacyNotice notice = draft(UnfinishedRecord.ropa(), Records.NB);
        String text = text(notice);

        assertThat(notice.coverage().gaps())
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(text).contains("[Mangler: " + gap.text() + "]"));
    }

    @Test
    void a_controller_that_is_no_party_is_a_hole_at_the_reference() {
        Ropa ropa = Ropa.builder("x", Records.NB).controller(PartyId.of("gone")).build();

        assertThat(draft(ropa, Records.NB).coverage().gaps(NoticeItem.CONTROLLER))
                .extracting(gap -> gap.path().toString())
                .containsExactly("/controller/legalName", "/controller/contactPoints");
    }

    @Test
    void claims_of_a_published_text_are_not_printed_as_true() {
        Ropa ropa = FinishedRecord.ropa().toBuilder()
                .publishedNotice(PublishedNotice.builder()
                        .rights(Right.ACCESS)
                        .authority("SA-SE")
                        .claim(new Claim(
                                ClaimKind.ANONYMOUS,
                                LocalizedText.of(Records.NB, "Ingen kan kjenne deg igjen."),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                        .build())
                .build();

        assertThat(draft(ropa, Records.NB)).isEqualTo(draft(FinishedRecord.ropa(), Records.NB));
    }

    @ParameterizedTest
    @CsvSource({"NO, Datatilsynet", "SE, Integritetsskyddsmyndigheten", "LT, Valstybinė duomenų apsaugos inspekcija"})
    void the_authority_follows_from_the_country_of_the_controller(String country, String authority) {
        Ropa ropa = Ropa.builder("x", Records.NB)
                .controller(Party.builder("x").country(country).build())
                .build();

        assertThat(text(draft(ropa, Records.NB))).contains("kan du klage til " + authority);
    }

    @Test
    void a_country_is_outside_the_eea_as_of_a_date() {
        Ropa ropa = Records.empty()
                .party(Party.builder("host").legalName("Host Ltd").country("GB").build())
                .recipients(Recipient.party(PartyId.of("host")).build())
                .build();

        assertThat(text(NoticeComposer.of(Records.EN, LocalDate.of(2020, 12, 31))
                        .draft(ropa)))
                .contains("Host Ltd (United Kingdom)")
                .doesNotContain("outside the EEA");
        assertThat(text(NoticeComposer.of(Records.EN, LocalDate.of(2021, 1, 1)).draft(ropa)))
                .contains("Host Ltd (United Kingdom, outside the EEA)");
    }

    @Test
    void that_there_are_no_recipients_is_an_answer() {
        Ropa none = Records.empty().recipients(Stated.none()).build();

        PrivacyNotice notice = draft(none, Records.NB);

        assertThat(text(notice)).contains("Vi deler ikke personopplysninger med andre.");
        assertThat(notice.coverage().gaps(NoticeItem.RECIPIENTS)).isEmpty();
    }

    @Test
    void that_there_are_no_automated_decisions_is_printed_only_where_it_is_stated() {
        String none = "Vi tar ingen avgjørelser om deg som utelukkende bygger på automatisert behandling";
        Ropa.Builder ropa = Records.empty()
                .activity(ProcessingActivity.builder("a", Records.same("A")).build());

        assertThat(text(draft(ropa.build(), Records.NB))).doesNotContain(none);
        assertThat(text(draft(ropa.automatedDecisions(Stated.none()).build(), Records.NB)))
                .contains(none);
    }

    @Test
    void general_retention_is_silent_where_every_activity_has_its_own() {
        RetentionRule own = new RetentionRule.UntilEvent(RetentionEvents.CASE_CLOSED, Coverage.everything());
        RetentionRule general = new RetentionRule.UntilEvent(RetentionEvents.ACCOUNT_CLOSED, Coverage.everything());
        Ropa ropa = Records.empty()
                .activity(ProcessingActivity.builder("a", Records.same("A"))
                        .retention(own)
                        .build())
                .retention(general)
                .build();

        assertThat(text(draft(ropa, Records.NB))).contains("saken er avsluttet").doesNotContain("kontoen er avsluttet");
    }

    @Test
    void full_stops_are_put_right() {
        LegalBasis consent = LegalBasis.Consent.builder()
                .given(ConsentAct.ACTIVE_CHOICE)
                .condition(Records.same("Du må være myndig"))
                .withdrawal(Withdrawal.by(WithdrawalMeans.CONTACT))
                .build();
        Ropa ropa = Records.empty()
                .activity(ProcessingActivity.builder("a", Records.same("A"))
                        .purpose(Purpose.of(Records.same("svare raskt."), consent))
                        .build())
                .build();

        assertThat(text(draft(ropa, Records.NB)))
                .contains("Vi behandler opplysningene for å svare raskt.\n")
                .contains("Du må være myndig. Du kan");
    }

    @Test
    void a_record_that_lacks_the_language_is_refused_with_every_place() {
        Ropa ropa = Ropa.builder("x", Records.NB)
                .controller(Party.builder("x").build())
                .activity(ProcessingActivity.builder("a", LocalizedText.of(Records.NB, "A"))
                        .purpose(Purpose.of(LocalizedText.of(Records.NB, "svare")))
                        .build())
                .build();

        assertThatExceptionOfType(MissingLanguageException.class)
                .isThrownBy(() -> draft(ropa, Records.EN))
                .withMessage("the record has no text in en at /activities/0/name, /activities/0/purposes/0/text")
                .satisfies(refusal -> {
                    assertThat(refusal.language()).isEqualTo(Records.EN);
                    assertThat(refusal.paths())
                            .containsExactly(
                                    ModelPath.parse("/activities/0/name"),
                                    ModelPath.parse("/activities/0/purposes/0/text"));
                });
    }

    @Test
    void a_region_is_no_other_language() {
        assertThat(draft(FinishedRecord.ropa(), Locale.forLanguageTag("nb-NO"))
                        .document()
                        .title())
                .isEqualTo("Personvernerklæring");
        assertThat(text(draft(FinishedRecord.ropa(), Locale.forLanguageTag("no"))))
                .isEqualTo(text(draft(FinishedRecord.ropa(), Records.NB)));
    }

    @Test
    void a_language_without_words_is_refused() {
        assertThatThrownBy(() -> NoticeComposer.of(Locale.GERMAN, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("de");
    }

    private static PrivacyNotice draft(Ropa ropa, Locale language) {
        return NoticeComposer.of(language, TODAY).draft(ropa);
    }

    private static String text(PrivacyNotice notice) {
        return PlainTextWriter.of().withWidth(10_000).write(notice.document());
    }
}

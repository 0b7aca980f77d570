package org.ropa4j.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.document.HtmlWriter;
import org.ropa4j.document.MarkdownWriter;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.law.Citation;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Measure;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.notice.MissingLanguageException;
import org.ropa4j.text.LocalizedText;

class RegisterComposerTest {
    private static final RegisterComposer NB = RegisterComposer.of(ClinicRecord.NB, ClinicRecord.DAY);

    @Test
    void answers_every_element_of_article_30() {
        assertThat(elements(RegisterKind.CONTROLLER))
                .containsExactly("30(1)(a)", "30(1)(b)", "30(1)(c)", "30(1)(d)", "30(1)(e)", "30(1)(f)", "30(1)(g)");
        assertThat(elements(RegisterKind.PROCESSOR)).containsExactly("30(2)(a)", "30(2)(b)", "30(2)(c)", "30(2)(d)");
    }

    private static List<String> elements(RegisterKind kind) {
        return RegisterField.of(kind).stream()
                .flatMap(field -> field.element(kind).stream())
                .map(Citation::toString)
                .map(citation -> citation.replace("GDPR Art. ", ""))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RegisterKind.class)
    void marks_every_element_that_is_not_recorded(RegisterKind kind) {
        Register register = kind == RegisterKind.CONTROLLER
                ? NB.controllerRecord(ClinicRecord.empty())
                : NB.processorRecord(ClinicRecord.empty().toBuilder()
                        .processorActivity(
                                org.ropa4j.model.ProcessorActivity.builder("service", ClinicRecord.same("Service"))
                                        .build())
                        .build());

        List<RegisterField> missing =
                register.gaps().stream().map(RegisterGap::field).distinct().toList();
        assertThat(RegisterField.of(kind))
                .filteredOn(field -> field.element(kind).isPresent())
                .filteredOn(
                        field -> field != RegisterField.GENERAL_MEASURES && field != RegisterField.JOINT_CONTROLLERS)
                .allSatisfy(field -> assertThat(missing).contains(field));
        assertThat(register.gaps())
                .allSatisfy(gap -> assertThat(gap.obligation()).contains(Obligation.MANDATORY));
    }

    @Test
    void columns_are_the_same_whatever_the_record_holds() {
        assertThat(NB.controllerRecord(ClinicRecord.ropa()).table().columns())
                .isEqualTo(NB.controllerRecord(ClinicRecord.empty()).table().columns())
                .hasSize(RegisterField.of(RegisterKind.CONTROLLER).size());
    }

    @Test
    void has_a_row_for_each_activity_of_the_day() {
        assertThat(references(NB)).containsExactly("journals", "newsletter", "recruitment", "survey");
        assertThat(references(RegisterComposer.of(ClinicRecord.NB, LocalDate.of(2018, 12, 31))))
                .containsExactly("newsletter", "recruitment", "survey", "shop");
        assertThat(references(NB.forPublic())).containsExactly("journals", "newsletter", "recruitment");
    }

    private static List<String> references(RegisterComposer composer) {
        return composer.controllerRecord(ClinicRecord.ropa()).table().rows().stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void a_public_register_keeps_to_itself_what_is_internal() {
        Register register = NB.forPublic().controllerRecord(ClinicRecord.ropa());

        String everything = PlainTextWriter.of().withWidth(10_000).write(register.document())
                + CsvWriter.of().write(register.table());
        assertThat(everything)
                .contains("opplæring i personvern")
                .doesNotContain(
                        "8443", "avtaler/", "pvk/", "tia/", "vurderinger/", "avvik/", "fagsjefen", "Journalsystemet");
        assertThat(register.table().columns())
                .extracting(RegisterTable.Column::id)
                .doesNotContain(
                        "processors",
                        "transfer-documents",
                        "storage",
                        "impact-assessment",
                        "breaches",
                        "owner",
                        "review");
    }

    @Test
    void every_field_finds_its_place_in_the_document() {
        assertThat(NB.controllerRecord(ClinicRecord.ropa()).document().marks())
                .containsEntry("controller", List.of("organisation"))
                .containsEntry(
                        "purposes",
                        List.of("activity-journals", "activity-newsletter", "activity-recruitment", "activity-survey"));
    }

    @Test
    void a_profile_asks_for_more() {
        Ropa ropa = ClinicRecord.ropa();
        RegisterGap status = new RegisterGap(
                RegisterField.STATUS,
                Optional.of(Obligation.MANDATORY),
                Optional.of(ActivityId.of("newsletter")),
                "status");

        assertThat(NB.controllerRecord(ropa).gaps()).doesNotContain(status);
        assertThat(NB.under(AuthorityProfile.common()).controllerRecord(ropa).gaps())
                .contains(status);
    }

    @Test
    void none_is_an_answer_and_silence_is_a_gap() {
        ProcessingActivity activity =
                ProcessingActivity.builder("a", ClinicRecord.same("A")).build();
        Ropa silent = ClinicRecord.empty();
        Ropa none = silent.toBuilder().recipients(Stated.none()).build();

        assertThat(activity.recipients().isStated()).isFalse();
        assertThat(missing(silent)).contains(RegisterField.RECIPIENTS, RegisterField.TRANSFERS);
        assertThat(missing(none)).doesNotContain(RegisterField.RECIPIENTS, RegisterField.TRANSFERS);
    }

    private static List<RegisterField> missing(Ropa ropa) {
        return NB.controllerRecord(ropa).gaps().stream().map(RegisterGap::field).toList();
    }

    @Test
    void the_picture_shows_what_leaves_the_eea_without_a_ground() {
        Ropa ropa = ClinicRecord.empty().toBuilder()
                .party(Party.builder("host").legalName("Stratus").country("US").build())
                .party(Party.builder("office").legalName("Kontor").country("IS").build())
                .recipients(
                        Recipient.processor(PartyId.of("host")).build(),
                        Recipient.processor(PartyId.of("office")).build(),
                        Recipient.category(RecipientCategoryId.of("banks")).build())
                .build();

        assertThat(MarkdownWriter.of().write(NB.controllerRecord(ropa).document()))
                .contains("subgraph z0g0[\"Island\"]", "z0g0r0[\"Kontor\"]")
                .contains("subgraph z1g0[\"USA\"]", "z1g0r0[\"Stratus\"]")
                .contains("c -->|\"#91;Mangler#58; overføringsgrunnlag#93;\"| z1g0")
                .contains("| Stratus | USA | **\\[Mangler: overføringsgrunnlag\\]** |")
                .contains("subgraph z2g0[\"Ikke registrert\"]", "z2g0r0[\"Banker\"]");
    }

    @Test
    void there_is_no_picture_where_nobody_receives_anything() {
        Ropa ropa = ClinicRecord.empty().toBuilder().recipients(Stated.none()).build();

        assertThat(HtmlWriter.page().write(NB.controllerRecord(ropa).document()))
                .doesNotContain("<svg");
    }

    @Test
    void a_text_in_another_language_is_refused_or_marked() {
        Ropa ropa = ClinicRecord.empty().toBuilder()
                .activity(ProcessingActivity.builder("german", LocalizedText.of(Locale.GERMAN, "Kundenkartei"))
                        .build())
                .build();

        assertThatThrownBy(() -> NB.controllerRecord(ropa))
                .isInstanceOf(MissingLanguageException.class)
                .hasMessage("the record has no text in nb at /activities/1/name");
        assertThat(HtmlWriter.page()
                        .write(NB.allowFallback().controllerRecord(ropa).document()))
                .contains("<span lang=\"de\">Kundenkartei</span>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{name} {0} {count, plural, other {x}}",
                "\uE0000\uE001",
                "| a | b |\n|---|---|",
                "\u202Etxet\u202C \uFEFF\u0000\uD800",
                "\uFEFF",
                "=HYPERLINK(\"http://evil.example\")",
                "."
            })
    void hostile_text_stays_text(String hostile) {
        LocalizedText text = LocalizedText.of(ClinicRecord.NB, hostile);
        Ropa ropa = Ropa.builder(hostile, ClinicRecord.NB)
                .controller(Party.builder(hostile)
                        .legalName(hostile)
                        .organisationNumber(hostile)
                        .email(hostile)
                        .build())
                .activity(activity(hostile, text))
                .activity(activity(hostile, text))
                .activity(activity("same", text))
                .activity(activity("same", text))
                .measure(new Measure(Optional.empty(), Optional.of(text), Optional.empty(), false))
                .recipients(Recipient.category(RecipientCategoryId.of(hostile))
                        .task(text)
                        .condition(text)
                        .build())
                .build();
        Register register = NB.controllerRecord(ropa);

        assertThat(HtmlWriter.page().write(register.document()))
                .doesNotContain("<script", "<img", "javascript:")
                .contains("</html>");
        assertThat(MarkdownWriter.of().write(register.document())).isNotEmpty();
        assertThat(PlainTextWriter.of().write(register.document())).doesNotContain("\u0000", "\u202E");
        assertThat(CsvWriter.of().write(register.table())).doesNotContain("\"=", "\uFEFF");
    }

    private static ProcessingActivity activity(String id, LocalizedText text) {
        return ProcessingActivity.builder(id, text)
                .description(text)
                .purpose(Purpose.of(text, LegalBasis.legitimateInterests(text)))
                .data(DataCategoryId.of(text.in(ClinicRecord.NB).orElseThrow()))
                .build();
    }
}

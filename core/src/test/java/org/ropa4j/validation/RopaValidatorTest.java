package org.ropa4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Severity;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.Administration;
import org.ropa4j.model.ChannelAdvice;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.DataCategory;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.Link;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Sensitivity;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerId;
import org.ropa4j.model.TrackerLifetime;
import org.ropa4j.model.Vocabulary;
import org.ropa4j.text.LocalizedText;

class RopaValidatorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RopaValidator VALIDATOR = RopaValidator.of(ComplianceChecker.of());

    private static LocalizedText text(String text) {
        return LocalizedText.of(Locale.ENGLISH, text);
    }

    private static Ropa.Builder record() {
        return Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build());
    }

    private static ProcessingActivity.Builder activity(String id) {
        return ProcessingActivity.builder(id, text("Something"));
    }

    private static List<Finding> findings(Ropa.Builder record) {
        return VALIDATOR.validate(record.build(), TODAY).findings();
    }

    @Test
    void finds_nothing_wrong_with_a_sound_record() {
        assertThat(findings(record().activity(activity("sales").build()))).isEmpty();
    }

    @Test
    void finds_everything_of_the_wrong_form_at_once() {
        Party party = Party.builder("Not An Id")
                .email("nobody")
                .site(" ")
                .address(new PostalAddress(
                        List.of("Street 1", " "), Optional.empty(), Optional.empty(), Optional.empty()))
                .vatNumber("\t")
                .employees(-1)
                .link(Link.of(text("Elsewhere"), "javascript:alert(1)"))
                .link(Link.of(text("Elsewhere"), "https://example.com/" + "x".repeat(2000)))
                .build();
        Tracker tracker = Tracker.builder("t", "t")
                .lifetime(new TrackerLifetime.Until(List.of()))
                .build();

        RetentionRule rule = RetentionRule.forPeriod(Period.ofDays(-1), RetentionEvents.COLLECTION);

        assertThat(findings(record().party(party).tracker(tracker).retention(rule)))
                .extracting(
                        finding -> finding.rule().toString(),
                        finding -> finding.path().toString(),
                        Finding::severity)
                .containsExactlyInAnyOrder(
                        tuple("identifier-malformed", "/parties/1/id", Severity.ERROR),
                        tuple("email-malformed", "/parties/1/contactPoints/0/address", Severity.ERROR),
                        tuple("text-blank", "/parties/1/sites/0/domain", Severity.ERROR),
                        tuple("text-blank", "/parties/1/address/lines/1", Severity.ERROR),
                        tuple("value-malformed", "/parties/1/links/0/url", Severity.ERROR),
                        tuple("text-too-long", "/parties/1/links/1/url", Severity.ERROR),
                        tuple("text-blank", "/parties/1/vatNumber", Severity.ERROR),
                        tuple("number-negative", "/parties/1/employees", Severity.ERROR),
                        tuple("list-empty", "/trackers/0/lifetime/ends", Severity.ERROR),
                        tuple("period-not-positive", "/retention/0/period", Severity.ERROR));
    }

    @Test
    void points_into_stated_lists_as_a_file_has_them() {
        Recipient recipient =
                Recipient.category(RecipientCategoryId.of("Not An Id")).build();

        assertThat(findings(record().activity(
                                activity("sales").recipients(recipient).build())))
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "identifier-malformed /activities/0/recipients/0/category",
                        "reference-dangling /activities/0/recipients/0/category");
    }

    @Test
    void finds_references_that_lead_nowhere() {
        Ropa.Builder record = Ropa.builder("acme", Locale.ENGLISH)
                .controller(PartyId.of("nobody"))
                .activity(activity("sales").data(DataCategoryId.of("shoe-size")).build())
                .notice(NoticeProfile.builder()
                        .channelAdvice(new ChannelAdvice(
                                ChannelAdvice.Channel.UNENCRYPTED_EMAIL,
                                List.of(DataCategoryId.of("health"), DataCategoryId.of("shoe-size")),
                                Optional.empty(),
                                text("Do not send us your size by e-mail."),
                                Optional.empty()))
                        .build())
                .publishedNotice(PublishedNotice.builder()
                        .claim(new Claim(
                                ClaimKind.ANONYMOUS,
                                text("Nobody can tell."),
                                List.of(ActivityId.of("sales"), ActivityId.of("gone")),
                                List.of(TrackerId.of("gone")),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                        .build());
        // Rules speak as soon as the controller's country is known or not; here there is no party at all.
        assertThat(findings(record))
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "reference-dangling /controller",
                        "reference-dangling /activities/0/data/0/category",
                        "reference-dangling /notice/channelAdvice/0/data/1",
                        "reference-dangling /publishedNotice/claims/0/activities/1",
                        "reference-dangling /publishedNotice/claims/0/trackers/0");
    }

    @Test
    void finds_identifiers_used_twice() {
        assertThat(findings(record().activity(activity("sales").build())
                        .activity(activity("sales").build())))
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly("identifier-repeated /activities/0/id", "identifier-repeated /activities/1/id");
    }

    @Test
    void finds_one_identifier_for_an_activity_and_a_processing_on_behalf_of_others() {
        assertThat(findings(record().activity(activity("sales").build())
                        .processorActivity(ProcessorActivity.builder("sales", text("Selling"))
                                .build())))
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly(
                        "identifier-repeated /activities/0/id", "identifier-repeated /processorActivities/0/id");
    }

    @Test
    void finds_hierarchies_that_run_in_a_circle() {
        Vocabulary words = Vocabulary.of(
                category("shoe-size", "body-size"),
                category("body-size", "size"),
                category("size", "body-size"),
                category("hat-size", "hat-size"));

        ComplianceReport report = VALIDATOR.validate(record().vocabulary(words).build(), TODAY);

        assertThat(report.findings())
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly(
                        "hierarchy-cyclic /vocabulary/dataCategories/1/broader",
                        "hierarchy-cyclic /vocabulary/dataCategories/2/broader",
                        "hierarchy-cyclic /vocabulary/dataCategories/3/broader");
        assertThat(report.texts(Locale.forLanguageTag("nb"))
                        .of(report.findings().get(0))
                        .message())
                .isEqualTo("«body-size» er en del av seg selv: body-size → size → body-size.");
    }

    private static DataCategory category(String id, String broader) {
        return new DataCategory(
                DataCategoryId.of(id),
                text(id),
                Sensitivity.ORDINARY,
                Optional.empty(),
                Optional.of(DataCategoryId.of(broader)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void finds_chains_of_sub_processors_that_return_to_themselves() {
        Recipient.Builder last = Recipient.processor(PartyId.of("host"));
        Recipient.Builder middle =
                Recipient.processor(PartyId.of("mail")).subProcessors(Stated.listed(List.of(last.build())));
        Recipient first = Recipient.processor(PartyId.of("host"))
                .subProcessors(Stated.listed(List.of(
                        Recipient.category(RecipientCategoryId.of("it-provider"))
                                .subProcessors(Stated.listed(List.of(middle.build())))
                                .build(),
                        last.build())))
                .build();
        Ropa.Builder record = record().party(Party.builder("host").build())
                .party(Party.builder("mail").build())
                .activity(activity("sales").recipients(first).build());

        assertThat(findings(record))
                .filteredOn(finding -> finding.rule().equals(RuleId.of("sub-processors-cyclic")))
                .extracting(Finding::path, finding -> finding.arguments().get("chain"))
                .containsExactly(
                        tuple(
                                ModelPath.parse("/activities/0/recipients/0/subProcessors/0/subProcessors/0"
                                        + "/subProcessors/0/party"),
                                "host → mail → host"),
                        tuple(ModelPath.parse("/activities/0/recipients/0/subProcessors/1/party"), "host → host"));
    }

    @Test
    void finds_times_that_end_before_they_start() {
        Administration ended = Administration.builder()
                .start(LocalDate.of(2026, 2, 5))
                .end(LocalDate.of(2025, 1, 1))
                .build();
        Administration ofOneDay = Administration.builder()
                .start(LocalDate.of(2026, 2, 5))
                .end(LocalDate.of(2026, 2, 5))
                .build();
        ComplianceReport report = VALIDATOR.validate(
                record().activity(activity("sales").administration(ended).build())
                        .activity(activity("support").administration(ofOneDay).build())
                        .build(),
                TODAY);

        assertThat(report.findings())
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly("end-before-start /activities/0/administration/end");
        assertThat(report.texts(Locale.ENGLISH).of(report.findings().get(0)).message())
                .isEqualTo(
                        "1 January 2025 in /activities/0/administration/end lies before the start, 5 February 2026.");
    }

    @Test
    void says_it_in_every_language_and_evaluates_nothing() {
        Party party = Party.builder("other").email("${7*7} {max}").build();
        ComplianceReport report = VALIDATOR.validate(record().party(party).build(), TODAY);
        Finding finding = report.findings().get(0);

        assertThat(report.texts(Locale.forLanguageTag("nb")).of(finding).message())
                .isEqualTo("«${7*7} {max}» er ikke en e-postadresse.");
        assertThat(report.texts(Locale.forLanguageTag("nn")).of(finding).message())
                .isEqualTo("«${7*7} {max}» er ikkje ei e-postadresse.");
        assertThat(report.texts(Locale.ENGLISH).of(finding).message())
                .isEqualTo("\"${7*7} {max}\" is not an e-mail address.");
    }

    @Test
    void names_what_a_dangling_reference_should_lead_to() {
        ComplianceReport report = VALIDATOR.validate(
                record().activity(activity("sales")
                                .data(DataCategoryId.of("shoe-size"))
                                .build())
                        .build(),
                TODAY);

        assertThat(report.texts(Locale.forLanguageTag("nb"))
                        .of(report.findings().get(0))
                        .message())
                .isEqualTo("Det finnes ingen kategori av personopplysninger med identifikatoren «shoe-size».");
    }

    @Test
    void proposes_the_identifier_that_was_probably_meant() {
        ComplianceReport report = VALIDATOR.validate(
                record().activity(activity("sales")
                                .data(DataCategoryId.of("email-adress"), DataCategoryId.of("shoe-size"))
                                .build())
                        .build(),
                TODAY);

        assertThat(report.findings().stream()
                        .map(finding -> report.texts(Locale.forLanguageTag("nb"))
                                .of(finding)
                                .remedy()))
                .containsExactly(
                        "Rett identifikatoren (kanskje «email-address»), eller før opp det den skal vise til.",
                        "Rett identifikatoren, eller før opp det den skal vise til.");
    }

    @Test
    void references_must_lead_somewhere_at_all_times() {
        Ropa.Builder record = record().activity(
                        activity("sales").data(DataCategoryId.of("shoe-size")).build());

        assertThat(VALIDATOR.validate(record.build(), LocalDate.of(2017, 1, 1)).findings())
                .extracting(Finding::rule)
                .containsExactly(RuleId.of("reference-dangling"));
    }

    @Test
    void counts_what_it_looked_at() {
        ComplianceReport report = VALIDATOR.validate(record().build(), TODAY);

        assertThat(report.coverageOf(RuleId.of("reference-dangling"))
                        .orElseThrow()
                        .passed())
                .isEqualTo(1);
        assertThat(report.complies()).isTrue();
    }
}

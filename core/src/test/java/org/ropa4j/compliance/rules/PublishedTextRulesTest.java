package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.outcome;
import static org.ropa4j.compliance.rules.Verdicts.purpose;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.FindingText;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.law.Citation;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Extent;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Link;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PublishedBasis;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.Either;
import org.ropa4j.model.RetentionRule.Prolonged;
import org.ropa4j.model.RetentionRule.Statutory;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerEnd;
import org.ropa4j.model.TrackerLifetime;

/** What a published text leaves open, says in one place only, or says in two ways. */
class PublishedTextRulesTest {
    private static final LegalBasis INTERESTS = LegalBasis.legitimateInterests(text("selling more"));
    private static final DataCategoryId TRANSACTIONS = DataCategoryId.of("transactions");
    private static final RetentionRule PAID = RetentionRule.until(RetentionEvents.PAYMENT_COMPLETED);

    @Test
    void interests_belong_to_purposes() {
        ProcessingActivity bare = activity().purpose(purpose()).build();
        ProcessingActivity based = activity().purpose(purpose(INTERESTS)).build();
        ProcessingActivity aimless = activity().build();

        assertThat(interests(INTERESTS, bare)).isEqualTo("violated");
        assertThat(interests(INTERESTS, aimless)).isEqualTo("violated");
        assertThat(interests(INTERESTS, based)).isEqualTo("passed");
        assertThat(interests(LegalBasis.consent(), bare)).isEqualTo("not applicable");
    }

    private static String interests(LegalBasis named, ProcessingActivity activity) {
        return outcome(
                "interests-not-tied-to-purposes",
                Verdicts.in("NO")
                        .activity(activity)
                        .publishedNotice(PublishedNotice.builder()
                                .unlinkedBasis(
                                        new PublishedBasis(Optional.of(named), text("Because."), Optional.empty()))
                                .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "EXHAUSTIVE, payment, violated",
        "EXHAUSTIVE, invoicing, violated",
        "EXHAUSTIVE, service-operation, passed",
        "EXHAUSTIVE, , passed",
        "AMONG_OTHERS, payment, not applicable"
    })
    void somebody_runs_the_site(Extent extent, @Nullable String purpose, String expected) {
        assertThat(outcome("recipients-called-complete", paying("example.com", extent, purpose)))
                .isEqualTo(expected);
    }

    @Test
    void who_has_no_site_may_need_nobody_and_who_keeps_a_register_knows() {
        assertThat(outcome("recipients-called-complete", paying(null, Extent.EXHAUSTIVE, "payment")))
                .isEqualTo("undetermined");
        assertThat(outcome(
                        "recipients-called-complete",
                        paying(null, Extent.EXHAUSTIVE, "payment")
                                .tracker(Tracker.builder("basket").build())))
                .isEqualTo("violated");
        assertThat(outcome("recipients-called-complete", register(paying("example.com", Extent.EXHAUSTIVE, "payment"))))
                .isEqualTo("not applicable");
        assertThat(outcome("recipients-called-complete", Verdicts.in("NO").recipientsExtent(Extent.EXHAUSTIVE)))
                .isEqualTo("not applicable");
    }

    private static Ropa.Builder paying(@Nullable String site, Extent extent, @Nullable String purpose) {
        Party.Builder shop = Party.builder("shop").country("NO");
        Recipient.Builder pay = Recipient.party(PartyId.of("pay"));
        return Verdicts.of(site == null ? shop : shop.site(site))
                .party(Party.builder("pay").legalName("Pay AS").build())
                .recipientsExtent(extent)
                .recipients((purpose == null ? pay : pay.purpose(PurposeCategoryId.of(purpose))).build());
    }

    @Test
    void two_times_for_the_same_data_do_not_agree() {
        assertThat(contradiction(bookkeeping(TRANSACTIONS), PAID)).isEqualTo("violated");
        assertThat(contradiction(bookkeeping(), PAID)).isEqualTo("violated");
        assertThat(contradiction(bookkeeping(), either())).isEqualTo("violated");
        assertThat(contradiction(bookkeeping(DataCategoryId.of("name")), PAID)).isEqualTo("passed");
        assertThat(contradiction(bookkeeping(), PAID, bookkeeping())).isEqualTo("passed");
        assertThat(contradiction(bookkeeping(), RetentionRule.whileNecessary())).isEqualTo("passed");
        assertThat(contradiction(bookkeeping())).isEqualTo("passed");
        assertThat(contradiction(PAID, PAID)).isEqualTo("not applicable");
    }

    @Test
    void in_a_register_each_purpose_has_its_own_time() {
        assertThat(outcome("retention-contradicts-statute", register(payments(bookkeeping(), PAID))))
                .isEqualTo("not applicable");
    }

    private static String contradiction(RetentionRule accounts, RetentionRule... payment) {
        return outcome("retention-contradicts-statute", payments(accounts, payment));
    }

    /** The accounts use the data themselves, and payment uses them by a group. */
    private static Ropa.Builder payments(RetentionRule accounts, RetentionRule... payment) {
        ProcessingActivity.Builder paying =
                ProcessingActivity.builder("payment", text("Payment")).dataGroup(DataGroupId.of("payment"));
        List.of(payment).forEach(paying::retention);
        return Verdicts.in("NO")
                .dataGroup(payment())
                .activity(activity()
                        .data(DataUse.of(TRANSACTIONS))
                        .retention(accounts)
                        .build())
                .activity(paying.build());
    }

    private static RetentionRule bookkeeping(DataCategoryId... data) {
        Coverage.Builder coverage = Coverage.builder();
        List.of(data).forEach(coverage::data);
        return new Statutory(
                List.of(Citation.parse("bokføringsloven § 13")), Optional.empty(), Optional.empty(), coverage.build());
    }

    private static RetentionRule either() {
        return new Either(List.of(PAID, PAID), Coverage.everything());
    }

    @Test
    void data_are_kept_by_statute_whether_named_one_by_one_or_by_group() {
        ProcessingActivity.Builder accounts = activity().dataGroup(DataGroupId.of("payment"));
        Coverage byGroup =
                Coverage.builder().dataGroup(DataGroupId.of("payment")).build();

        assertThat(besidePayment(accounts.retention(bookkeeping()))).isEqualTo("violated");
        assertThat(besidePayment(activity().retention(bookkeeping().covering(byGroup))))
                .isEqualTo("violated");
        assertThat(besidePayment(activity().retention(bookkeeping()))).isEqualTo("not applicable");
    }

    private static String besidePayment(ProcessingActivity.Builder accounts) {
        return outcome(
                "retention-contradicts-statute",
                Verdicts.in("NO")
                        .dataGroup(payment())
                        .activity(accounts.build())
                        .activity(ProcessingActivity.builder("payment", text("Payment"))
                                .data(DataUse.of(TRANSACTIONS))
                                .retention(PAID)
                                .build()));
    }

    private static DataGroup payment() {
        return DataGroup.builder("payment", text("payment"))
                .data(DataUse.of(TRANSACTIONS))
                .build();
    }

    @Test
    void a_time_has_a_number_and_an_end() {
        RetentionRule five = RetentionRule.statutory(
                Citation.parse("bokføringsloven § 13"), Period.ofYears(5), RetentionEvents.FINANCIAL_YEAR_ENDED);
        RetentionRule some = new Statutory(List.of(), Optional.empty(), Optional.empty(), Coverage.everything());

        assertThat(outcome("retention-statute-without-period", Verdicts.in("NO").retention(bookkeeping())))
                .isEqualTo("violated");
        assertThat(outcome("retention-statute-without-period", Verdicts.in("NO").retention(five)))
                .isEqualTo("passed");
        assertThat(outcome("retention-statute-without-period", Verdicts.in("NO").retention(some)))
                .isEqualTo("not applicable");
        assertThat(outcome("retention-statute-without-period", Verdicts.in("NO").retention(PAID)))
                .isEqualTo("not applicable");
        assertThat(outcome("retention-end-open", Verdicts.in("NO").retention(either())))
                .isEqualTo("violated");
        assertThat(outcome("retention-end-open", Verdicts.in("NO").retention(RetentionRule.latest(PAID, PAID))))
                .isEqualTo("passed");
    }

    @Test
    void the_accounts_have_a_time() {
        assertThat(accounts("invoicing", PAID)).isEqualTo("violated");
        assertThat(accounts("accounting", PAID)).isEqualTo("violated");
        assertThat(accounts("payment", PAID)).isEqualTo("not applicable");
        assertThat(accounts("invoicing", bookkeeping())).isEqualTo("passed");
        assertThat(accounts("invoicing", RetentionRule.forPeriod(Period.ofYears(5), RetentionEvents.COLLECTION)))
                .isEqualTo("passed");
        assertThat(outcome(
                        "bookkeeping-time-not-stated",
                        payments(bookkeeping())
                                .activity(ProcessingActivity.builder("invoices", text("Invoices"))
                                        .purpose(purpose("invoicing"))
                                        .build())))
                .isEqualTo("passed");
        assertThat(outcome(
                        "bookkeeping-time-not-stated",
                        Verdicts.in("DK")
                                .activity(
                                        activity().purpose(purpose("invoicing")).build())))
                .isEqualTo("silent");
    }

    private static String accounts(String purpose, RetentionRule time) {
        return outcome(
                "bookkeeping-time-not-stated",
                Verdicts.in("NO")
                        .activity(activity()
                                .purpose(purpose(purpose))
                                .data(DataUse.of(TRANSACTIONS))
                                .retention(time)
                                .build()));
    }

    @Test
    void another_ground_that_may_exist_is_no_time() {
        RetentionRule prolonged = new Prolonged(Optional.empty(), Coverage.everything());

        assertThat(outcome(
                        "retention-vague",
                        Verdicts.in("NO")
                                .activity(activity()
                                        .retention(RetentionRule.whileNecessary())
                                        .retention(prolonged)
                                        .build())))
                .isEqualTo("violated");
        assertThat(outcome(
                        "retention-vague",
                        Verdicts.in("NO")
                                .activity(activity()
                                        .retention(RetentionRule.whileNecessary())
                                        .retention(PAID)
                                        .build())))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, not applicable",
        "true, true, false, passed",
        "true, false, true, violated",
        "false, false, false, not applicable"
    })
    void a_vendor_may_add_to_what_is_said_of_a_tracker(boolean named, boolean purpose, boolean page, String expected) {
        Tracker.Builder tracker = Tracker.builder("chat");
        if (named) {
            tracker.name("chat");
        }
        if (purpose) {
            tracker.purpose(text("Keeps the chat open.")).describedAt(Link.of(text("the vendor")));
        }
        if (page) {
            tracker.describedAt(Link.of(text("the vendor")));
        }
        Ropa.Builder record = Verdicts.in("NO").tracker(tracker.build());

        assertThat(outcome("tracker-described-only-elsewhere", record)).isEqualTo(expected);
        for (String rule : List.of("tracker-category-missing", "tracker-lifetime-missing", "tracker-purpose-missing")) {
            assertThat(outcome(rule, record).equals("not applicable")).as(rule).isEqualTo(page);
        }
        assertThat(outcome("tracker-unidentified", record))
                .isEqualTo(page ? "not applicable" : named ? "passed" : "violated");
    }

    @Test
    void a_tracker_is_known_by_name_by_its_provider_or_by_its_data() {
        assertThat(outcome(
                        "tracker-unidentified",
                        Verdicts.in("NO")
                                .tracker(Tracker.builder("a")
                                        .provider(PartyId.of("example"))
                                        .build())))
                .isEqualTo("passed");
        assertThat(outcome(
                        "tracker-unidentified",
                        Verdicts.in("NO")
                                .tracker(Tracker.builder("a")
                                        .data(DataCategoryId.of("usage"))
                                        .build())))
                .isEqualTo("passed");
    }

    @Test
    void in_norway_the_vendors_page_weighs_more_since_2025() {
        Ropa record = Verdicts.in("NO")
                .tracker(Tracker.builder("chat")
                        .describedAt(Link.of(text("the vendor")))
                        .build())
                .build();

        assertThat(Verdicts.verdict("tracker-described-only-elsewhere", record, LocalDate.of(2024, 12, 31)))
                .isEqualTo("WARNING");
        assertThat(Verdicts.verdict("tracker-described-only-elsewhere", record, LocalDate.of(2025, 1, 1)))
                .isEqualTo("ERROR");
    }

    @ParameterizedTest
    @CsvSource({
        "STATISTICS, true, 2023-07-25, WARNING",
        "STATISTICS, true, 2023-07-26, ERROR",
        "MARKETING, true, 2026-11-23, ERROR",
        "PREFERENCES, true, 2026-11-23, passed",
        "STATISTICS, false, 2026-11-23, passed"
    })
    void what_outlasts_a_visit_is_not_anonymous(TrackerCategory category, boolean lasts, LocalDate on, String verdict) {
        Ropa.Builder record = counting(category, lasts, null);

        assertThat(Verdicts.verdict("anonymity-of-lasting-tracker", record.build(), on))
                .isEqualTo(verdict);
    }

    @Test
    void findings_name_what_they_are_about() {
        assertThat(message("anonymity-of-lasting-tracker", counting(TrackerCategory.STATISTICS, true, null)))
                .isEqualTo("The privacy notice says: “It is anonymous.” visits, however, stays when the visit is over, "
                        + "and serves statistics or marketing.");
        assertThat(message("retention-contradicts-statute", payments(bookkeeping(), PAID)))
                .isEqualTo(
                        "In “Payment”, only periods of its own are recorded for transaction details. Elsewhere it is "
                                + "recorded that an Act decides how long the same data are stored.");
        assertThat(message("recipients-called-complete", paying("example.com", Extent.EXHAUSTIVE, "payment")))
                .startsWith("The list of recipients is stated to be complete and names only Pay AS.");
    }

    private static String message(String rule, Ropa.Builder record) {
        ComplianceReport report = ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack())
                .check(record.build(), Verdicts.TODAY);
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(rule)))
                .map(report.texts(Locale.ENGLISH)::of)
                .map(FindingText::message)
                .collect(Collectors.joining());
    }

    @Test
    void masks_and_identifiers_have_rules_of_their_own() {
        assertThat(outcome(
                        "anonymity-of-lasting-tracker",
                        counting(TrackerCategory.STATISTICS, true, null)
                                .measure(Measure.of(MeasureCategoryId.of("ip-masking")))))
                .isEqualTo("not applicable");
        assertThat(outcome(
                        "anonymity-of-lasting-tracker",
                        counting(TrackerCategory.STATISTICS, true, DataCategoryId.of("online-identifier"))))
                .isEqualTo("not applicable");
        assertThat(outcome(
                        "anonymity-of-lasting-tracker",
                        Verdicts.in("NO")
                                .publishedNotice(PublishedNotice.builder()
                                        .claim(Claim.of(ClaimKind.SECURE, text("All is safe.")))
                                        .build())))
                .isEqualTo("not applicable");
    }

    private static Ropa.Builder counting(TrackerCategory category, boolean lasts, @Nullable DataCategoryId data) {
        Tracker.Builder tracker = Tracker.builder("visits")
                .category(category)
                .lifetime(
                        lasts
                                ? new TrackerLifetime.AtMost(Period.ofDays(730))
                                : new TrackerLifetime.Until(List.of(TrackerEnd.BROWSER_CLOSED)));
        return Verdicts.in("NO")
                .tracker((data == null ? tracker : tracker.data(data)).build())
                .publishedNotice(PublishedNotice.builder()
                        .claim(Claim.of(ClaimKind.ANONYMOUS, text("It is anonymous.")))
                        .build());
    }

    @Test
    void who_gives_an_address_for_material_knows_what_follows() {
        ProcessingActivity.Builder guide = activity().purpose(purpose("lead-generation"));

        assertThat(outcome("later-marketing-not-stated", Verdicts.in("NO").activity(guide.build())))
                .isEqualTo("violated");
        assertThat(outcome(
                        "later-marketing-not-stated",
                        Verdicts.in("NO")
                                .activity(guide.build())
                                .publishedNotice(PublishedNotice.builder()
                                        .claim(Claim.of(ClaimKind.NOT_USED_FOR_MARKETING, text("For nothing else.")))
                                        .build())))
                .isEqualTo("passed");
        assertThat(outcome(
                        "later-marketing-not-stated",
                        Verdicts.in("NO")
                                .activity(guide.marketing(Marketing.builder()
                                                .channel(MarketingChannel.EMAIL)
                                                .build())
                                        .build())))
                .isEqualTo("passed");
        assertThat(outcome(
                        "later-marketing-not-stated",
                        Verdicts.in("NO")
                                .activity(activity()
                                        .purpose(purpose("newsletter"))
                                        .build())))
                .isEqualTo("not applicable");
    }

    @Test
    void a_deadline_has_no_exceptions() {
        assertThat(deadline(new AnswerDeadline(
                        Period.ofDays(14), true, Optional.empty(), Optional.empty(), Optional.of(text("Sometimes.")))))
                .isEqualTo("violated");
        assertThat(deadline(AnswerDeadline.statutory())).isEqualTo("passed");
        assertThat(outcome(
                        "answer-deadline-with-exceptions",
                        Verdicts.in("NO").rights(RightsProcedure.builder().build())))
                .isEqualTo("not applicable");
    }

    private static String deadline(AnswerDeadline deadline) {
        return outcome(
                "answer-deadline-with-exceptions",
                Verdicts.in("NO")
                        .rights(RightsProcedure.builder().deadline(deadline).build()));
    }
}

package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.text;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataPermission.Condition;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.Prolonged;
import org.ropa4j.model.Ropa;

/** What "as long as necessary" leaves open, and what stands beside it, case by case. */
class VagueRetentionRulesTest {
    private static final String ALL = "retention-vague";
    private static final String REST = "retention-vague-for-the-rest";
    private static final DataGroupId LOG = DataGroupId.of("log");
    private static final DataGroupId ORDERS = DataGroupId.of("orders");
    private static final Coverage OF_LOG = Coverage.builder().dataGroup(LOG).build();
    private static final RetentionRule YEAR = RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.SERVICE_ENDED);
    private static final LegalBasis DUTY = LegalBasis.legalObligation();

    static Stream<RetentionRule> no_answers() {
        return Stream.of(
                new Prolonged(Optional.of(DUTY), Coverage.everything()),
                new Prolonged(Optional.empty(), Coverage.everything()),
                RetentionRule.until(RetentionEvents.ERASURE_REQUESTED));
    }

    @ParameterizedTest
    @MethodSource("no_answers")
    void what_only_prolongs_or_waits_for_a_request_says_nothing_of_how_long(RetentionRule rule) {
        assertThat(vague(ALL, Verdicts.in("NO").activity(using(ORDERS)), rule)).isEqualTo("violated");
        assertThat(vague(REST, Verdicts.in("NO").activity(using(ORDERS)), rule)).isEqualTo("not applicable");
    }

    @Test
    void a_time_for_everything_settles_it() {
        assertThat(vague(ALL, Verdicts.in("NO").activity(using(ORDERS)), YEAR)).isEqualTo("passed");
        assertThat(vague(
                        ALL,
                        Verdicts.in("NO").activity(using(ORDERS)),
                        RetentionRule.until(RetentionEvents.ACCOUNT_CLOSED)))
                .isEqualTo("passed");
    }

    @Test
    void a_time_for_some_data_leaves_the_rest() {
        assertThat(vague(ALL, Verdicts.in("NO").activity(using(ORDERS)), YEAR.covering(OF_LOG)))
                .isEqualTo("passed");
        assertThat(vague(REST, Verdicts.in("NO").activity(using(ORDERS)), YEAR.covering(OF_LOG)))
                .isEqualTo("violated");
        assertThat(vague(REST, Verdicts.in("NO").activity(using(LOG)), YEAR.covering(OF_LOG)))
                .isEqualTo("passed");
        assertThat(vague(REST, Verdicts.in("NO").activity(using(LOG, ORDERS)), YEAR.covering(OF_LOG)))
                .isEqualTo("violated");
        assertThat(vague(
                        REST,
                        Verdicts.in("NO").activity(activity().allData(true).build()),
                        YEAR.covering(OF_LOG)))
                .isEqualTo("violated");
    }

    @Test
    void single_data_can_have_their_times_as_well() {
        RetentionRule names =
                YEAR.covering(Coverage.builder().data(DataCategories.NAME).build());

        assertThat(vague(
                        REST,
                        Verdicts.in("NO")
                                .activity(activity().data(DataCategories.NAME).build()),
                        names))
                .isEqualTo("passed");
        assertThat(vague(
                        REST,
                        Verdicts.in("NO")
                                .activity(activity()
                                        .data(DataCategories.NAME, DataCategories.LOCATION)
                                        .build()),
                        names))
                .isEqualTo("violated");
        assertThat(vague(REST, Verdicts.in("NO").activity(activity().build()), names))
                .isEqualTo("violated");
    }

    @Test
    void people_whose_data_have_a_time_of_their_own_are_settled_only_if_it_is_for_all_their_data() {
        Coverage.Builder customers = Coverage.builder().dataSubject(DataSubjectCategories.CUSTOMER);
        ProcessingActivity orders = activity()
                .dataSubjects(DataSubjectCategories.CUSTOMER)
                .dataGroup(ORDERS)
                .build();

        assertThat(vague(ALL, Verdicts.in("NO").activity(orders), YEAR.covering(customers.build())))
                .isEqualTo("passed");
        assertThat(vague(
                        REST,
                        Verdicts.in("NO").activity(orders),
                        YEAR.covering(customers.dataGroup(LOG).build())))
                .isEqualTo("violated");
    }

    @Test
    void what_is_done_by_duty_alone_lasts_as_long_as_the_duty() {
        ProcessingActivity byDuty = activity()
                .purpose(Purpose.of(text("report"), DUTY))
                .dataGroup(ORDERS)
                .build();
        ProcessingActivity alsoByConsent = activity()
                .purpose(Purpose.of(text("report"), DUTY, LegalBasis.consent()))
                .dataGroup(ORDERS)
                .build();
        RetentionRule prolonged = new Prolonged(Optional.of(DUTY), Coverage.everything());

        assertThat(vague(ALL, Verdicts.in("NO").activity(byDuty), prolonged)).isEqualTo("passed");
        assertThat(vague(ALL, Verdicts.in("NO").activity(alsoByConsent), prolonged))
                .isEqualTo("violated");
    }

    @Test
    void a_duty_to_keep_needs_its_law_here_too() {
        String rule = "retention-prolonged-without-law";

        assertThat(of(rule, new Prolonged(Optional.of(DUTY), Coverage.everything())))
                .isEqualTo("WARNING");
        assertThat(of(
                        rule,
                        new Prolonged(
                                Optional.of(LegalBasis.legalObligation(Citation.parse("bokføringsloven § 13"))),
                                Coverage.everything())))
                .isEqualTo("passed");
        assertThat(of(rule, new Prolonged(Optional.of(LegalBasis.consent()), Coverage.everything())))
                .isEqualTo("not applicable");
        assertThat(of(rule, new Prolonged(Optional.empty(), Coverage.everything())))
                .isEqualTo("not applicable");
    }

    @Test
    void a_time_that_begins_anew_needs_a_reason() {
        String rule = "retention-counted-anew";
        RetentionRule anew = RetentionRule.forPeriod(Period.ofYears(5), RetentionEvents.ACCOUNT_UPDATED);

        assertThat(of(rule, anew)).isEqualTo("INFO");
        assertThat(of(
                        rule,
                        anew.covering(Coverage.builder()
                                .reason(text("Claims may come."))
                                .build())))
                .isEqualTo("passed");
        assertThat(of(rule, YEAR)).isEqualTo("passed");
        assertThat(of(rule, RetentionRule.until(RetentionEvents.ACCOUNT_UPDATED)))
                .isEqualTo("not applicable");
    }

    static Stream<RetentionRule> ends() {
        return Stream.of(
                RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN),
                RetentionRule.forPeriod(Period.ofDays(30), RetentionEvents.CONSENT_WITHDRAWN),
                RetentionRule.earliest(YEAR, RetentionRule.until(RetentionEvents.CONSENT_WITHDRAWN)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void health_data_kept_by_consent_go_with_it(RetentionRule end) {
        assertThat(kept(Condition.EXPLICIT_CONSENT, end.covering(OF_LOG))).isEqualTo("passed");
        assertThat(keptBeside(YEAR.covering(OF_LOG), end)).isEqualTo("passed");
        assertThat(keptBeside(YEAR.covering(OF_LOG), end.covering(OF_LOG))).isEqualTo("passed");
        assertThat(keptBeside(
                        YEAR.covering(OF_LOG),
                        end.covering(Coverage.builder().dataGroup(ORDERS).build())))
                .isEqualTo("violated");
    }

    @Test
    void health_data_kept_by_consent_do_not_stay_for_years() {
        assertThat(kept(Condition.EXPLICIT_CONSENT, YEAR.covering(OF_LOG))).isEqualTo("WARNING");
        assertThat(kept(Condition.EXPLICIT_CONSENT, YEAR)).isEqualTo("not applicable");
        assertThat(kept(Condition.HEALTH_CARE, YEAR.covering(OF_LOG))).isEqualTo("not applicable");
        assertThat(kept(
                        Condition.EXPLICIT_CONSENT,
                        RetentionRule.whileNecessary().covering(OF_LOG)))
                .isEqualTo("not applicable");
        assertThat(kept(
                        Condition.EXPLICIT_CONSENT,
                        YEAR.covering(Coverage.builder().dataGroup(ORDERS).build())))
                .isEqualTo("not applicable");
        assertThat(keptBeside(YEAR.covering(OF_LOG), RetentionRule.until(RetentionEvents.ERASURE_REQUESTED)))
                .isEqualTo("violated");
    }

    private static String kept(Condition condition, RetentionRule rule) {
        return Verdicts.verdict(
                "special-data-kept-after-withdrawal",
                health(condition).retention(rule).build());
    }

    private static String keptBeside(RetentionRule rule, RetentionRule other) {
        return Verdicts.outcome(
                "special-data-kept-after-withdrawal",
                health(Condition.EXPLICIT_CONSENT).retention(rule).retention(other));
    }

    private static Ropa.Builder health(Condition condition) {
        return Verdicts.in("NO")
                .dataGroup(group(LOG, DataUse.of(DataCategories.HEALTH)))
                .dataGroup(group(ORDERS, DataUse.of(DataCategories.NAME)))
                .activity(activity()
                        .dataGroup(LOG)
                        .dataGroup(ORDERS)
                        .permittedBy(DataPermission.special(condition))
                        .build());
    }

    private static DataGroup group(DataGroupId id, DataUse... uses) {
        return new DataGroup(id, text("data"), List.of(uses), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static ProcessingActivity using(DataGroupId... groups) {
        ProcessingActivity.Builder activity = activity();
        List.of(groups).forEach(activity::dataGroup);
        return activity.build();
    }

    private static String of(String rule, RetentionRule retention) {
        return Verdicts.verdict(rule, Verdicts.in("NO").retention(retention).build());
    }

    /** What the rule says of "as long as necessary" with another rule beside it. */
    private static String vague(String rule, Ropa.Builder record, RetentionRule beside) {
        return Verdicts.outcome(
                rule, record.retention(RetentionRule.whileNecessary()).retention(beside));
    }
}

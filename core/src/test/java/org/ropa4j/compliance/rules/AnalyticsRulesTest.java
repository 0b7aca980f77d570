package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.purpose;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerEnd;
import org.ropa4j.model.TrackerLifetime;
import org.ropa4j.model.Transfer;

class AnalyticsRulesTest {
    private static final LocalDate WITHOUT_FRAMEWORK = LocalDate.of(2022, 6, 1);
    private static final PartyId GOOGLE = PartyId.of("google");

    @ParameterizedTest
    @CsvSource({
        "FR, STATISTICS, P13M, WARNING, passed",
        "FR, STATISTICS, P13M1D, WARNING, WARNING",
        "FR, MARKETING, P2Y, WARNING, not applicable",
        "NO, STATISTICS, P2Y, silent, silent"
    })
    void in_france_what_measures_without_consent_lives_thirteen_months(
            String country, TrackerCategory category, Period time, String two, String expected) {
        assertThat(lifetime(country, category, new TrackerLifetime.Lasting(time)))
                .isEqualTo(expected);
        assertThat(lifetime(country, category, new TrackerLifetime.AtMost(time)))
                .isEqualTo(expected);
        assertThat(lifetime(country, TrackerCategory.STATISTICS, new TrackerLifetime.Lasting(Duration.ofDays(800))))
                .isEqualTo(two);
    }

    @Test
    void what_ends_by_itself_or_rests_on_consent_has_no_such_limit() {
        Tracker.Builder visits = Tracker.builder("visits")
                .category(TrackerCategory.STATISTICS)
                .lifetime(new TrackerLifetime.Lasting(Period.ofYears(2)))
                .activity(ActivityId.of("orders"));

        assertThat(lifetime(
                        "FR",
                        TrackerCategory.STATISTICS,
                        new TrackerLifetime.Until(List.of(TrackerEnd.BROWSER_CLOSED))))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "tracker-lifetime-long",
                        Verdicts.in("FR")
                                .activity(
                                        Verdicts.activity(activity -> activity.purpose(purpose(LegalBasis.consent()))))
                                .tracker(visits.build())))
                .isEqualTo("not applicable");
        assertThat(verdict(
                        "tracker-lifetime-long",
                        Verdicts.in("FR")
                                .activity(Verdicts.activity(activity ->
                                        activity.purpose(purpose(LegalBasis.legitimateInterests(text("measuring"))))))
                                .tracker(visits.build())))
                .isEqualTo("WARNING");
    }

    private static String lifetime(String country, TrackerCategory category, TrackerLifetime lifetime) {
        return verdict(
                "tracker-lifetime-long",
                Verdicts.in(country)
                        .tracker(Tracker.builder("visits")
                                .category(category)
                                .lifetime(lifetime)
                                .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "_gat, , 2023-06-30, silent",
        "_gat, , 2023-07-01, INFO",
        "__gid, , 2026-11-23, INFO",
        "__utma, , 2026-11-23, INFO",
        "gat, , 2026-11-23, passed",
        "_ga, Google Analytics, 2026-11-23, passed",
        "visits, Universal Analytics, 2026-11-23, INFO",
        "Google Universal Analytics, , 2026-11-23, INFO"
    })
    void universal_analytics_has_come_to_an_end(
            String name, @Nullable String product, LocalDate asOf, String expected) {
        Tracker.Builder tracker = Tracker.builder("visits", name);
        if (product != null) {
            tracker.product(product);
        }

        assertThat(verdict("discontinued-tracker-named", Verdicts.in("NO").tracker(tracker.build()), asOf))
                .isEqualTo(expected);
    }

    @Test
    void without_trackers_none_is_out_of_date() {
        assertThat(verdict("discontinued-tracker-named", Verdicts.in("NO"))).isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({"2020-07-15, silent", "2020-07-16, WARNING", "2023-07-09, WARNING", "2023-07-10, not applicable"})
    void google_analytics_had_no_sufficient_ground_for_three_years(LocalDate asOf, String expected) {
        assertThat(verdict("analytics-transfer-found-insufficient", measured("_ga", "US"), asOf))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "_ga, IE, passed",
        "_ga, , undetermined",
        "_gid, US, WARNING",
        "Google Analytics, US, WARNING",
        "visits, US, not applicable"
    })
    void it_depends_on_the_product_and_on_where_its_provider_is(
            String name, @Nullable String country, String expected) {
        assertThat(verdict("analytics-transfer-found-insufficient", measured(name, country), WITHOUT_FRAMEWORK))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"US, WARNING", "JP, passed"})
    void an_irish_company_may_send_the_data_on(String to, String expected) {
        Recipient recipient =
                Recipient.party(GOOGLE).transfers(Transfer.to(to).build()).build();
        ProcessingActivity activity = Verdicts.activity(each -> each.recipients(Stated.listed(List.of(recipient))));
        Tracker ofActivity = Tracker.builder("other", "_ga")
                .provider(GOOGLE)
                .activity(activity.id())
                .build();

        assertThat(verdict(
                        "analytics-transfer-found-insufficient",
                        measured("_ga", "IE").recipients(recipient),
                        WITHOUT_FRAMEWORK))
                .isEqualTo(expected);
        assertThat(verdict(
                        "analytics-transfer-found-insufficient",
                        measured("visits", "IE").activity(activity).tracker(ofActivity),
                        WITHOUT_FRAMEWORK))
                .isEqualTo(expected);
    }

    @Test
    void who_provides_it_may_be_unknown() {
        assertThat(verdict(
                        "analytics-transfer-found-insufficient",
                        Verdicts.in("NO")
                                .tracker(Tracker.builder("visits", "_ga").build()),
                        WITHOUT_FRAMEWORK))
                .isEqualTo("undetermined");
    }

    private static Ropa.Builder measured(String name, @Nullable String country) {
        Party.Builder google = Party.builder("google");
        if (country != null) {
            google.country(country);
        }
        return Verdicts.in("NO")
                .party(google.build())
                .tracker(Tracker.builder("visits", name).provider(GOOGLE).build());
    }
}

package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.Claim;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataForm;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Deidentification;
import org.ropa4j.model.Deidentification.Stage;
import org.ropa4j.model.Deidentification.Technique;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;

/** When a claim that nobody can be identified holds, case by case. */
class AnonymityRulesTest {
    private static final String CONTRADICTED = "anonymity-contradicted-by-data";
    private static final String NOT_SHOWN = "anonymity-not-shown";

    @ParameterizedTest
    @CsvSource({
        "ip-address, , ERROR",
        "online-identifier, , ERROR",
        "email-address, , ERROR",
        "first-name, , ERROR",
        "national-identity-number, , ERROR",
        "browser, , passed",
        "ip-address, IDENTIFIED, ERROR",
        "ip-address, PSEUDONYMISED, ERROR",
        "ip-address, AGGREGATED, passed",
        "ip-address, ANONYMISED, passed",
        "ip-address, NOT_VISIBLE, passed"
    })
    void what_points_to_a_person_contradicts_it(String category, @Nullable DataForm form, String verdict) {
        DataUse.Builder use = DataUse.builder(DataCategoryId.of(category));
        if (form != null) {
            use.form(form);
        }

        assertThat(Verdicts.verdict(CONTRADICTED, record(claim(ClaimKind.ANONYMOUS, null), use.build())))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUNCATION, ON_THE_DEVICE, ip-address, passed",
        "TRUNCATION, AT_COLLECTION, ip-address, passed",
        "TRUNCATION, AT_COLLECTION, , passed",
        "TRUNCATION, AFTER_COLLECTION, ip-address, ERROR",
        "TRUNCATION, , ip-address, ERROR",
        "TRUNCATION, ON_THE_DEVICE, browser, ERROR"
    })
    void what_is_cut_before_it_is_stored_does_not(
            Technique technique, @Nullable Stage stage, @Nullable String data, String verdict) {
        Deidentification step = new Deidentification(
                technique,
                data == null ? List.of() : List.of(DataCategoryId.of(data)),
                Optional.ofNullable(stage),
                Optional.empty(),
                Optional.empty());

        assertThat(Verdicts.verdict(
                        CONTRADICTED,
                        record(claim(ClaimKind.ANONYMOUS, null), DataUse.of(DataCategories.IP_ADDRESS), step)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "UNSPECIFIED, WARNING",
        "PSEUDONYMISATION, WARNING",
        "HASHING, WARNING",
        "AGGREGATION, passed",
        "REMOVAL, passed",
        "NOISE, passed",
        "TRUNCATION, passed"
    })
    void words_alone_and_what_leaves_a_way_back_do_not_show_it(Technique technique, String verdict) {
        assertThat(Verdicts.verdict(
                        NOT_SHOWN,
                        record(claim(ClaimKind.ANONYMOUS, null), DataUse.of(DataCategories.BROWSER), step(technique))))
                .isEqualTo(verdict);
    }

    @Test
    void nothing_on_record_of_what_is_done_leaves_it_open() {
        assertThat(Verdicts.verdict(
                        NOT_SHOWN, record(claim(ClaimKind.ANONYMOUS, null), DataUse.of(DataCategories.BROWSER))))
                .isEqualTo("undetermined");
    }

    @Test
    void a_hedge_takes_the_edge_off() {
        Claim hedged = claim(ClaimKind.ANONYMOUS, "unless you log in");

        assertThat(Verdicts.verdict(CONTRADICTED, record(hedged, DataUse.of(DataCategories.IP_ADDRESS))))
                .isEqualTo("not applicable");
        assertThat(Verdicts.verdict(NOT_SHOWN, record(hedged, DataUse.of(DataCategories.IP_ADDRESS))))
                .isEqualTo("WARNING");
        assertThat(Verdicts.verdict(NOT_SHOWN, record(hedged, DataUse.of(DataCategories.BROWSER))))
                .isEqualTo("passed");
    }

    @Test
    void one_rule_speaks_at_a_time() {
        Claim claim = claim(ClaimKind.ANONYMOUS, null);
        Ropa withData = record(claim, DataUse.of(DataCategories.IP_ADDRESS), step(Technique.UNSPECIFIED));
        Ropa withTracker = withData.toBuilder()
                .tracker(Tracker.builder("visits")
                        .activity(ActivityId.of("orders"))
                        .data(DataCategories.ONLINE_IDENTIFIER)
                        .build())
                .build();

        assertThat(Verdicts.verdict(NOT_SHOWN, withData)).isEqualTo("not applicable");
        assertThat(Verdicts.verdict(CONTRADICTED, withTracker)).isEqualTo("not applicable");
        assertThat(Verdicts.verdict(NOT_SHOWN, withTracker)).isEqualTo("not applicable");
        assertThat(Verdicts.verdict("anonymity-contradicted", withTracker)).isEqualTo("ERROR");
    }

    @Test
    void other_claims_are_about_other_things() {
        Ropa record = record(claim(ClaimKind.NOT_SOLD, null), DataUse.of(DataCategories.IP_ADDRESS));

        assertThat(Verdicts.verdict(CONTRADICTED, record)).isEqualTo("not applicable");
        assertThat(Verdicts.verdict(NOT_SHOWN, record)).isEqualTo("not applicable");
    }

    private static Deidentification step(Technique technique) {
        return new Deidentification(technique, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Claim claim(ClaimKind kind, @Nullable String exceptions) {
        return new Claim(
                kind,
                text("Nobody can be identified."),
                List.of(ActivityId.of("orders")),
                List.of(),
                Optional.empty(),
                Optional.ofNullable(exceptions).map(Verdicts::text),
                List.of());
    }

    private static Ropa record(Claim claim, DataUse use, Deidentification... steps) {
        var activity = activity().data(use);
        List.of(steps).forEach(activity::deidentification);
        return Verdicts.in("NO")
                .activity(activity.build())
                .publishedNotice(PublishedNotice.builder().claim(claim).build())
                .build();
    }
}

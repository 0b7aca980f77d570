package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.Ropa;

class JointControlRulesTest {
    private static final String ESSENCE = "joint-arrangement-essence-missing";
    private static final String CONTACT = "joint-controller-contact-missing";

    @Test
    void people_can_read_the_essence() {
        assertThat(verdict(ESSENCE, Verdicts.in("NO"))).isEqualTo("not applicable");
        assertThat(verdict(
                        ESSENCE,
                        Verdicts.in("NO").jointArrangement(arrangement().build())))
                .isEqualTo("ERROR");
        assertThat(verdict(
                        ESSENCE,
                        Verdicts.in("NO")
                                .jointArrangement(arrangement()
                                        .essence(text("We answer."))
                                        .build())))
                .isEqualTo("passed");
    }

    /** One that names no activities is for all of them; what is arranged with one party is not arranged with another. */
    @ParameterizedTest
    @CsvSource({
        "other, , passed",
        "other, orders, passed",
        "other, returns, ERROR",
        "third, , ERROR",
        "third, orders, ERROR",
        ", , ERROR"
    })
    void who_decides_together_has_arranged_it(@Nullable String party, @Nullable String activity, String expected) {
        Ropa.Builder record =
                Verdicts.with(orders -> orders.controller(PartyId.of("shop")).controller(PartyId.of("other")));
        if (party != null) {
            JointArrangement.Builder arrangement =
                    JointArrangement.builder().controller(PartyId.of("shop")).controller(PartyId.of(party));
            if (activity != null) {
                arrangement.activity(ActivityId.of(activity));
            }
            record.jointArrangement(arrangement.build());
        }

        assertThat(verdict("joint-arrangement-missing", record)).isEqualTo(expected);
    }

    /** Of a page on a platform it is enough that something is arranged for it. */
    @ParameterizedTest
    @CsvSource({", passed", "orders, passed", "returns, ERROR"})
    void a_page_has_its_arrangement(@Nullable String activity, String expected) {
        JointArrangement.Builder arrangement = arrangement();
        if (activity != null) {
            arrangement.activity(ActivityId.of(activity));
        }
        Ropa.Builder record = Verdicts.with(page -> page.dataSubjects(DataSubjectCategories.SOCIAL_MEDIA_FOLLOWER))
                .jointArrangement(arrangement.build());

        assertThat(verdict("social-media-page-without-joint-arrangement", record))
                .isEqualTo(expected);
    }

    @Test
    void a_register_has_contact_details_of_the_others() {
        Party.Builder other = Party.builder("other");

        assertThat(verdict(CONTACT, with(other))).isEqualTo("undetermined");
        assertThat(verdict(CONTACT, register(with(other)))).isEqualTo("WARNING");
        assertThat(verdict(
                        CONTACT,
                        register(
                                Verdicts.in("NO").jointArrangement(arrangement().build()))))
                .isEqualTo("WARNING");
        assertThat(verdict(
                        CONTACT,
                        register(with(
                                Party.builder("other").address(PostalAddress.of("Example Street 1", "0001", "Oslo"))))))
                .isEqualTo("passed");
        assertThat(verdict(CONTACT, with(Party.builder("other").contactPoint(ContactPoint.email("other@example.com")))))
                .isEqualTo("passed");
    }

    private static Ropa.Builder with(Party.Builder other) {
        return Verdicts.in("NO")
                .party(other.build())
                .jointArrangement(arrangement().build());
    }

    private static JointArrangement.Builder arrangement() {
        return JointArrangement.builder().controller(PartyId.of("shop")).controller(PartyId.of("other"));
    }
}

package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.register;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import org.junit.jupiter.api.Test;
import org.ropa4j.model.ContactPoint;
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

package org.ropa4j.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.law.Checked;

class AuthorityProfileTest {

    static Iterable<AuthorityProfile> all() {
        return AuthorityProfile.all();
    }

    @Test
    void knows_three_authorities_and_what_seventeen_have_in_common() {
        assertThat(AuthorityProfile.all())
                .extracting(AuthorityProfile::id)
                .containsExactly("datatilsynet", "cnil", "ico", "common");
        assertThat(AuthorityProfile.find("nobody")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void has_a_name_in_every_language_and_rows_about_fields_of_their_register(AuthorityProfile profile) {
        for (Locale language : RegisterComposer.languages()) {
            assertThat(profile.name(language)).isNotBlank();
        }
        assertThat(profile.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(RegisterField.of(row.kind())).contains(row.field());
            assertThat(row.source()).isNotBlank();
        });
        assertThat(profile.rows().stream().map(row -> row.kind() + " " + row.field()))
                .doesNotHaveDuplicates();
    }

    /** Nobody has read a template for this table yet; a row that claims so must show it in its source. */
    @Test
    void claims_no_more_than_was_read() {
        assertThat(AuthorityProfile.all())
                .flatExtracting(AuthorityProfile::rows)
                .extracting(AuthorityProfile.Row::checked)
                .containsOnly(Checked.SECONDARY, Checked.UNCHECKED);
    }

    @Test
    void authorities_differ_on_the_legal_basis() {
        assertThat(AuthorityProfile.common().obligation(RegisterKind.CONTROLLER, RegisterField.LEGAL_BASIS))
                .contains(Obligation.MANDATORY);
        assertThat(AuthorityProfile.ico().obligation(RegisterKind.CONTROLLER, RegisterField.LEGAL_BASIS))
                .contains(Obligation.RECOMMENDED);
        assertThat(AuthorityProfile.datatilsynet().obligation(RegisterKind.CONTROLLER, RegisterField.LEGAL_BASIS))
                .contains(Obligation.OPTIONAL);
        assertThat(AuthorityProfile.cnil().obligation(RegisterKind.CONTROLLER, RegisterField.LEGAL_BASIS))
                .isEmpty();
    }
}

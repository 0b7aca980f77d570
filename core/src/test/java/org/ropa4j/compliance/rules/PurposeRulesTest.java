package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.purpose;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;
import static org.ropa4j.compliance.rules.Verdicts.with;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.text.LocalizedText;

class PurposeRulesTest {
    @ParameterizedTest
    @CsvSource({
        "en, improve our services",
        "en, Developing our products",
        "en, for various purposes",
        "en, legitimate business purposes",
        "nb, forbedre tjenestene våre",
        "nb, videreutvikle tilbudet",
        "nb, ulike formål",
        "nb, til forretningsmessige formål",
        "nn, forbetre tenestene våre",
        "nn, vidareutvikle tilbodet vårt",
        "nn, ulike føremål",
        "nn, '  Administrative formål '"
    })
    void phrases_that_tell_nothing_are_no_purpose(String language, String words) {
        LocalizedText text = LocalizedText.of(Locale.forLanguageTag(language), words);

        assertThat(verdict("purpose-vague", with(activity -> activity.purpose(Purpose.of(text)))))
                .isEqualTo("WARNING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "improve our services by asking those who left why they did",
                "find errors, so that we can improve our services",
                "analysere, utvikle virksomheten og forbedre tjenester og produkter",
                "forbedre appene og nettstedet",
                "administrere kurset du har meldt deg på",
                "improve the accessibility of our site"
            })
    void with_a_word_on_what_is_done_they_may_be(String words) {
        assertThat(verdict("purpose-vague", with(activity -> activity.purpose(Purpose.of(text(words))))))
                .isEqualTo("passed");
    }

    @Test
    void one_language_is_enough() {
        LocalizedText text = LocalizedText.of(Locale.forLanguageTag("nb"), "finne sider som ingen leser")
                .and(Locale.ENGLISH, "improve our services");

        assertThat(verdict("purpose-vague", with(activity -> activity.purpose(Purpose.of(text)))))
                .isEqualTo("WARNING");
    }

    @ParameterizedTest
    @EnumSource(Occurrence.class)
    void people_learn_what_is_done_and_not_what_may_be(Occurrence occurrence) {
        Purpose purpose =
                Purpose.builder(text("send surveys")).occurrence(occurrence).build();

        assertThat(verdict("purpose-only-possible", with(activity -> activity.purpose(purpose))))
                .isEqualTo(occurrence == Occurrence.POSSIBLE ? "INFO" : "passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal-claims", "legal-compliance", "disclosure-to-authorities", "vital-interests"})
    void what_others_may_call_for_nobody_can_promise(String category) {
        Purpose purpose = Purpose.builder(text("a purpose"))
                .category(PurposeCategoryId.of(category))
                .occurrence(Occurrence.POSSIBLE)
                .build();

        assertThat(verdict("purpose-only-possible", with(activity -> activity.purpose(purpose))))
                .isEqualTo("passed");
    }

    @Test
    void nor_what_a_law_or_an_emergency_may_call_for() {
        for (LegalBasis basis : List.of(LegalBasis.legalObligation(), LegalBasis.vitalInterests(text("an accident")))) {
            Purpose purpose = Purpose.builder(text("a purpose"))
                    .basis(basis)
                    .occurrence(Occurrence.POSSIBLE)
                    .build();

            assertThat(verdict("purpose-only-possible", with(activity -> activity.purpose(purpose))))
                    .isEqualTo("passed");
        }
    }

    @Test
    void what_is_not_said_to_be_only_possible_is_done() {
        assertThat(verdict("purpose-only-possible", with(activity -> activity.purpose(purpose()))))
                .isEqualTo("passed");
        assertThat(verdict("purpose-only-possible", with(activity -> activity))).isEqualTo("not applicable");
    }
}

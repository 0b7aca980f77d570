package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of("activities", "id", "legal-obligation", "country", "controller");

    @ParameterizedTest
    @CsvSource({
        "activites, activities",
        "acitvities, activities",
        "Activities, activities",
        "LEGAL_OBLIGATION, legal-obligation",
        "legalObligation, legal-obligation",
        "contry, country",
        "countries, country",
        "ID, id"
    })
    void finds_what_was_meant(String written, String meant) {
        assertThat(Spelling.nearest(written, KNOWN)).contains(meant);
    }

    @Test
    void does_not_guess() {
        assertThat(Spelling.nearest("retention", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("xy", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("a".repeat(10_000), KNOWN)).isEqualTo(Optional.empty());
    }
}

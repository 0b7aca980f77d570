package org.ropa4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.text.Texts;

class ValidationTextsTest {
    @ParameterizedTest
    @CsvSource({"shape, nb", "shape, nn", "references, nb", "references, nn"})
    void every_language_has_the_same_texts_with_the_same_arguments(String bundle, String language) {
        Texts english = Texts.load(ValidationTextsTest.class, bundle, Locale.ENGLISH);
        Texts other = Texts.load(ValidationTextsTest.class, bundle, Locale.forLanguageTag(language));

        assertThat(other.keys()).isNotEmpty().isEqualTo(english.keys());
        assertThat(other.keys())
                .allSatisfy(key -> assertThat(other.pattern(key).arguments())
                        .as(key)
                        .isEqualTo(english.pattern(key).arguments()));
    }
}

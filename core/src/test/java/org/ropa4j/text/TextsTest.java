package org.ropa4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");

    private static Texts sample(Locale locale) {
        return Texts.load(TextsTest.class, "sample", locale);
    }

    @Test
    void speaksTheLanguageThatWasAskedFor() {
        assertThat(sample(NB).text("count", "n", 2)).isEqualTo("2 timer");
        assertThat(sample(NN).text("count", "n", 2)).isEqualTo("2 timar");
        assertThat(sample(Locale.ENGLISH).text("count", Map.of("n", 1, "unused", "x")))
                .isEqualTo("1 hour");
        assertThat(sample(NB).text("quote")).isEqualTo("Ærlig 'talt'");
    }

    @Test
    void takesOnlyWhatDiffersFromTheRegion() {
        Texts american = sample(Locale.US);
        assertThat(american.text("greeting", "name", "you")).isEqualTo("Howdy, you!");
        assertThat(american.text("quote")).isEqualTo("Honestly");
        assertThat(american.locale()).isEqualTo(Locale.US);
        assertThat(american.language()).isSameAs(Language.ENGLISH);
        assertThat(american).hasToString("sample_en_US.properties, sample_en.properties");
        assertThat(sample(Locale.UK).text("greeting", "name", "you")).isEqualTo("Hello, you!");
    }

    @Test
    void readsNorwegianAsBokmal() {
        assertThat(sample(Locale.forLanguageTag("no-NO")).text("quote")).isEqualTo("Ærlig 'talt'");
        assertThat(sample(Locale.forLanguageTag("nn-NO")).text("quote")).isEqualTo("Ærleg 'talt'");
    }

    @Test
    void hasTheSameKeysAndArgumentsInEveryLanguage() {
        assertThat(Texts.supportedLocales(TextsTest.class, "sample")).containsExactly(NB, NN, Locale.ENGLISH);
        Texts bokmal = sample(NB);
        for (Locale locale : Texts.supportedLocales(TextsTest.class, "sample")) {
            Texts other = sample(locale);
            assertThat(other.keys()).containsExactly("count", "greeting", "quote");
            assertThat(other.keys())
                    .allSatisfy(key -> assertThat(other.pattern(key).arguments())
                            .containsExactlyInAnyOrderElementsOf(
                                    bokmal.pattern(key).arguments()));
        }
    }

    @Test
    void readsSeveralBundlesAsOne() {
        Texts both = Texts.load(TextsTest.class, List.of("sample", "more"), NB);

        assertThat(both.keys()).containsExactly("count", "farewell", "greeting", "quote");
        assertThat(both).hasToString("sample_nb.properties, more_nb.properties");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, List.of("sample", "more", "sample"), NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sample_nb.properties: count stands in another of sample, more, sample as well");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, List.of(), NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baseNames is empty, expected at least one bundle");
    }

    @Test
    void neverFallsBackToAnotherLanguage() {
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "broken", NN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no texts 'broken' in nn beside org.ropa4j.text.TextsTest; looked for broken_nn.properties");
        assertThatThrownBy(() -> sample(Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale is 'de', expected one of [nb, nn, en]");
    }

    @Test
    void saysWhichTextIsMissing() {
        assertThatThrownBy(() -> sample(NB).text("gone"))
                .isInstanceOf(MissingTextException.class)
                .hasMessage("no text 'gone' in nb (sample_nb.properties)")
                .satisfies(e -> assertThat(((MissingTextException) e).key()).isEqualTo("gone"))
                .satisfies(e -> assertThat(((MissingTextException) e).locale()).isEqualTo(NB));
        assertThat(sample(NB).find("gone")).isEmpty();
    }

    @Test
    void saysWhichArgumentIsMissing() {
        assertThatThrownBy(() -> sample(NB).text("greeting"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sample_nb.properties: greeting: argument 'name' is missing; given: []");
    }

    @Test
    void saysWhereAFileIsWrong() {
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "broken", NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken_nb.properties: a: at position 6 of '{name':"
                        + " expected a comma or a closing brace after 'name'");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "twice", NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("twice_nb.properties: key 'a' stands twice");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "latin1", NB))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("latin1_nb.properties");
    }
}

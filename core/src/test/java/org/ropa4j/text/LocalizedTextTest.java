package org.ropa4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");

    private final LocalizedText invoices = LocalizedText.of(NB, "Sende faktura").and(Locale.ENGLISH, "Send invoices");

    @Test
    void isFoundInItsLanguageWhateverTheRegion() {
        assertThat(invoices.in(NB)).contains("Sende faktura");
        assertThat(invoices.in(Locale.forLanguageTag("nb-NO"))).contains("Sende faktura");
        assertThat(invoices.in(Locale.UK)).contains("Send invoices");
    }

    @Test
    void readsNorwegianAsBokmal() {
        assertThat(invoices.in(Locale.forLanguageTag("no"))).contains("Sende faktura");
        assertThat(invoices.in(Locale.forLanguageTag("no-NO"))).contains("Sende faktura");
        assertThat(LocalizedText.of(Locale.forLanguageTag("no"), "Sende faktura")
                        .languages())
                .containsExactly(NB);
        assertThat(LocalizedText.of(NN, "Sende faktura").in(new Locale("no", "NO", "NY")))
                .contains("Sende faktura");
    }

    @Test
    void isNeverSilentlyEnglish() {
        assertThat(invoices.in(NN)).isEmpty();
        assertThat(invoices.in(Locale.GERMAN)).isEmpty();
        assertThat(LocalizedText.of(Locale.UK, "Send invoices").in(Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void prefersTheRegionThatWasAskedFor() {
        LocalizedText text = LocalizedText.of(Locale.ENGLISH, "post code").and(Locale.US, "zip code");
        assertThat(text.in(Locale.US)).contains("zip code");
        assertThat(text.in(Locale.UK)).contains("post code");
    }

    @Test
    void keepsTheOrderOfLanguagesButIsEqualWithoutIt() {
        LocalizedText other = LocalizedText.of(Locale.ENGLISH, "Send invoices").and(NB, "Sende faktura");
        assertThat(invoices.languages()).containsExactly(NB, Locale.ENGLISH);
        assertThat(other.languages()).containsExactly(Locale.ENGLISH, NB);
        assertThat(other).isEqualTo(invoices).hasSameHashCodeAs(invoices);
        assertThat(invoices).hasToString("{nb=Sende faktura, en=Send invoices}");
    }

    @Test
    void isMadeFromAMap() {
        Map<Locale, String> map = new LinkedHashMap<>();
        map.put(NB, "Sende faktura");
        map.put(Locale.ENGLISH, "Send invoices");
        LocalizedText text = LocalizedText.of(map);
        map.clear();
        assertThat(text).isEqualTo(invoices);
        assertThat(text.asMap()).isUnmodifiable();
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThatThrownBy(() -> LocalizedText.of(NB, " \u00a0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text in nb is blank");
        assertThatThrownBy(() -> LocalizedText.of(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("texts is empty: a text needs at least one language");
        assertThatThrownBy(() -> LocalizedText.of(Locale.ROOT, "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale 'und' names no language");
    }

    @Test
    void refusesALanguageTwice() {
        assertThatThrownBy(() -> invoices.and(Locale.forLanguageTag("no"), "Sende regning"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text in nb is given twice");
    }
}

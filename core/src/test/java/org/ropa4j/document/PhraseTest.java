package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ropa4j.document.Inline.Code;
import org.ropa4j.document.Inline.LineBreak;
import org.ropa4j.document.Inline.Strong;
import org.ropa4j.document.Inline.Text;

class PhraseTest {
    @Test
    void joinsTextAndDropsWhatSaysNothing() {
        Phrase phrase = Phrase.of(new Text(" a "), new Strong(" "), new Text(""), new Text(" b"), new Text(" "));

        assertThat(phrase).isEqualTo(Phrase.of("a b"));
    }

    @Test
    void joinsNeighbouringCode() {
        assertThat(Phrase.of(new Code("a"), new Code("b"))).isEqualTo(Phrase.of(new Code("ab")));
    }

    @Test
    void keepsTheSpacesAroundEmphasis() {
        Phrase phrase = Phrase.builder().text("a ").strong("b").text(" c").build();

        assertThat(phrase.inlines()).containsExactly(new Text("a "), new Strong("b"), new Text(" c"));
        assertThat(phrase.plainText()).isEqualTo("a b c");
    }

    @Test
    void hasNoSpaceAroundLineBreaksAndNoneAtTheEnds() {
        Phrase phrase = Phrase.builder()
                .lineBreak()
                .text("a ")
                .lineBreak()
                .text(" ")
                .lineBreak()
                .text(" b")
                .lineBreak()
                .build();

        assertThat(phrase.inlines()).containsExactly(new Text("a"), new LineBreak(), new Text("b"));
        assertThat(phrase.plainText()).isEqualTo("a b");
    }

    @Test
    void isEmptyWithoutText() {
        assertThat(Phrase.of(" \n ")).isEqualTo(Phrase.empty());
        assertThat(Phrase.of(new LineBreak()).isEmpty()).isTrue();
        assertThat(new Phrase(List.of(new Strong("x"))).isEmpty()).isFalse();
    }
}

package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeCharactersTest {
    private static final String HEAD = "formatVersion: 1\nid: a\nlanguages: [nb]\ncontroller: a\n";

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 100})
    void gives_the_same_text_in_pieces_of_whole_characters(int length) throws IOException {
        String text = "a😀😀b😀ccc😀😀😀";
        List<String> pieces = new ArrayList<>();
        try (WholeCharacters reader = new WholeCharacters(new StringReader(text))) {
            char[] buffer = new char[length];
            for (int count = reader.read(buffer, 0, length); count >= 0; count = reader.read(buffer, 0, length)) {
                pieces.add(new String(buffer, 0, count));
            }
        }

        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).allMatch(Unicode::isWellFormed);
    }

    /** The parser reads some thousand characters at a time; two that are halved at its end made it fail. */
    @Test
    void lets_two_such_characters_stand_anywhere() {
        for (int before = 900; before < 1_100; before++) {
            String title = "x".repeat(before) + "😀😀";

            assertThat(RopaReader.yaml()
                            .read("a.yaml", HEAD + "notice: {title: \"" + title + "\"}")
                            .ropa()
                            .notice()
                            .title()
                            .orElseThrow()
                            .asMap()
                            .values())
                    .containsExactly(title);
        }
    }

    @Test
    void gives_half_a_character_at_the_end_as_it_is() {
        assertThatThrownBy(() -> RopaReader.yaml().read("a.yaml", HEAD + "# \uD83D"))
                .isInstanceOf(RopaReadException.class)
                .hasMessageContaining("a.yaml:");
    }
}

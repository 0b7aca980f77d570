package org.ropa4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MessagePatternProperties {

    @Property
    void anyTextIsItselfWhenBracesAreDoubled(@ForAll String text) {
        String escaped = text.replace("{", "{{").replace("}", "}}");
        assertThat(MessagePattern.parse(escaped, Language.BOKMAL).format(Map.of()))
                .isEqualTo(text);
    }

    @Property
    void anyArgumentIsPutInUnchanged(@ForAll String value) {
        assertThat(MessagePattern.parse("[{value}]", Language.ENGLISH).format(Map.of("value", value)))
                .isEqualTo("[" + value + "]");
    }

    @Property(tries = 5000)
    void anyTextIsAPatternOrIsRefusedWithAPosition(@ForAll("almostPatterns") String text) {
        try {
            MessagePattern pattern = MessagePattern.parse(text, Language.BOKMAL);
            assertThat(pattern).hasToString(text);
        } catch (MessagePatternException e) {
            assertThat(e.position()).isBetween(1, text.length() + 1);
        }
    }

    @Provide
    Arbitrary<String> almostPatterns() {
        return Arbitraries.of(
                        "{", "}", "{{", "}}", "a", ", ", "plural", "select", "list", "one ", "other ", "=0 ", "#", " ")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }
}

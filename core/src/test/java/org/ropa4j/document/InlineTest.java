package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a  b;a b",
                " a ; a ",
                "a\tb;a b",
                "a\u0085\u2028b;a b",
                "a\u00a0\u00a0b;a\u00a0\u00a0b",
                "a\u0000b;a\ufffdb",
                "a\u001b[0m;a\ufffd[0m",
                "\u007f\u009f;\ufffd\ufffd",
                "\ud800x;\ufffdx",
                "x\udc00;x\ufffd",
                "\uffff\ufdd0;\ufffd\ufffd",
                "\ud83f\udffe;\ufffd",
                "a\u202eb\u2066c\u2069d;abcd",
                "\ufeffa;a",
                "a \u202e b;a b",
                "å 😀 «x» – y;å 😀 «x» – y"
            })
    void cleansText(String typed, String kept) {
        assertThat(new Inline.Text(typed).text()).isEqualTo(kept);
    }

    @Test
    void takesLineEndsOfAnyKindForSpaces() {
        assertThat(new Inline.Text("\na\r\nb\rc\u2029d\f\u000be\n").text()).isEqualTo(" a b c d e ");
    }

    @Test
    void keepsTheInstanceOfTextThatIsClean() {
        String text = "Vi behandler navn og adresse.";

        assertThat(new Inline.Text(text).text()).isSameAs(text);
    }

    @Test
    void dropsTheSpacesAroundAllButText() {
        assertThat(new Inline.Strong(" \t a b\n").text()).isEqualTo("a b");
        assertThat(new Inline.Missing(" ").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "HTTPS://example.com:8443/a/b?c=d&e=f#g",
                "http://blåbær.example/sti/æøå",
                "https://example.com/a%20b(c)",
                "https://example.com/@navn?a=b:c",
                "mailto:personvern@example.com",
                "mailto:a@example.com?subject=Innsyn",
                "tel:+47-00.00(00)00",
                "#rettigheter",
                "/personvern",
                "../vilkår.html",
                "./a/b:c",
                "?a=b"
            })
    void acceptsSafeAddresses(String href) {
        assertThat(Inline.Link.isSafe(href)).isTrue();
        assertThat(new Inline.Link(href, "x").href()).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript&colon;alert(1)//:",
                "example.com",
                "a/b",
                ".hidden",
                "~~~",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:https://example.com/x",
                "//example.com/x",
                "https:example.com",
                "https:/example.com",
                "https://",
                "https://user@example.com",
                "https://example.com@evil.example/",
                "https://example.com:port/",
                "https://example..com/",
                "https://.example.com/",
                "https://example.com\\@evil.example",
                "https://example.com/\"onclick=\"x",
                "https://example.com/<script>",
                "https://example.com/a b",
                "https://example.com/%zz",
                "https://example.com/%4",
                "https://example.com/#a#b",
                "https://example.com/\u202e",
                "https://еxample.com/",
                "mailto:",
                "mailto:nobody",
                "tel:abc",
                "tel:",
                "navn:verdi"
            })
    void refusesOtherAddresses(String href) {
        assertThat(Inline.Link.isSafe(href)).isFalse();
        assertThat(Inline.Link.orText(href, "x")).isEqualTo(new Inline.Text("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inline.Link(href, "x"))
                .withMessageStartingWith("href is not an https, http, mailto or tel address");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without the checker can do
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> new Inline.Text(null)).withMessage("text");
    }

    @Test
    void refusesALanguageThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inline.Foreign(Locale.ROOT, "x"))
                .withMessage("language names no language: \"\"");
    }
}

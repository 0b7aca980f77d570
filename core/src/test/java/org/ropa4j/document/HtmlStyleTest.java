package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrasts that WCAG 2.2 asks for at level AA, in the light scheme and in the dark one. */
class HtmlStyleTest {
    private static final int DARK = HtmlWriter.css().indexOf("@media (prefers-color-scheme: dark)");
    private static final int PRINT = HtmlWriter.css().indexOf("@media print");
    private static final Map<String, Integer> LIGHT_COLOURS =
            colours(HtmlWriter.css().substring(0, DARK));
    private static final Map<String, Integer> DARK_COLOURS =
            colours(HtmlWriter.css().substring(DARK, PRINT));

    @ParameterizedTest
    @CsvSource({
        "text, back, 4.5",
        "text, note, 4.5",
        "text, important, 4.5",
        "text, warning, 4.5",
        "soft, back, 4.5",
        "link, back, 4.5",
        "link, note, 4.5",
        "link, important, 4.5",
        "link, warning, 4.5",
        "line, back, 3",
        "danger, back, 3"
    })
    void canBeRead(String front, String back, double least) {
        assertThat(contrast(LIGHT_COLOURS, front, back)).isGreaterThanOrEqualTo(least);
        assertThat(contrast(DARK_COLOURS, front, back)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void setsHolesInDarkOnLightInBothSchemes() {
        assertThat(contrast(colour(LIGHT_COLOURS, "missing"), 0x1c1e21)).isGreaterThanOrEqualTo(7);
        assertThat(DARK_COLOURS).doesNotContainKey("missing");
        assertThat(HtmlWriter.css()).contains("background: var(--doc-missing);\n  color: #1c1e21;");
    }

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher colour = Pattern.compile("--doc-([a-z]+): #([0-9a-f]{3,6});").matcher(css);
        while (colour.find()) {
            String hex = colour.group(2);
            colours.put(colour.group(1), Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16));
        }
        return colours;
    }

    private static double contrast(Map<String, Integer> colours, String front, String back) {
        return contrast(colour(colours, front), colour(colours, back));
    }

    private static int colour(Map<String, Integer> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

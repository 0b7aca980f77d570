package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowPictureTest {

    @Test
    void three_receivers() throws IOException {
        Golden.verify(HtmlWriter.fragment(1).write(Documents.of(figure(3))), "flow-3.html");
        Golden.verify(MarkdownWriter.of().write(Documents.of(figure(3))), "flow-3.md");
        Golden.verify(PlainTextWriter.of().write(Documents.of(figure(3))), "flow-3.txt");
    }

    /** However many there are, each is written, and no box overlaps the next. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 60, 300})
    void every_receiver_is_in_the_picture_and_in_the_table(int receivers) {
        String svg = svg(figure(receivers).picture());
        String text = PlainTextWriter.of().write(Documents.of(figure(receivers)));

        IntStream.rangeClosed(1, receivers).forEach(i -> {
            assertThat(svg).contains(">Receiver " + i + "</text>");
            assertThat(text).contains("Receiver " + i);
        });
    }

    @Test
    void boxes_do_not_overlap() {
        List<int[]> boxes = Pattern.compile(
                        "class=\"doc-flow-box\"[^>]*x=\"542\" y=\"(\\d+)\" width=\"214\" height=\"(\\d+)\"")
                .matcher(svg(figure(60).picture()))
                .results()
                .map(box -> new int[] {Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))})
                .toList();

        assertThat(boxes).hasSize(6);
        for (int i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i)[0]).isGreaterThan(boxes.get(i - 1)[0] + boxes.get(i - 1)[1]);
        }
    }

    @Test
    void has_a_title_and_a_description_and_neither_style_nor_script_nor_id() {
        assertThat(svg(figure(3).picture()))
                .contains("role=\"img\"", "<title>Flow</title>", "<desc>What flows &amp; where</desc>")
                .doesNotContain("style=", "<script", " id=", "href");
    }

    @Test
    void wraps_and_cuts_long_names() {
        assertThat(WrappedLabel.lines("Directorate of long names and longer ones", 16, 4))
                .containsExactly("Directorate of", "long names and", "longer ones");
        assertThat(WrappedLabel.lines("Universitetssykehuset", 8, 4)).containsExactly("Univers", "itetssyk", "ehuset");
        assertThat(WrappedLabel.lines("NAV MEDISINSK", 8, 4)).containsExactly("NAV", "MEDISI", "NSK");
        assertThat(WrappedLabel.lines("a b c d e f", 1, 3)).containsExactly("a", "b", "…");
        assertThat(WrappedLabel.lines("😀😀😀😀😀", 4, 2)).containsExactly("😀😀", "😀…");
        assertThat(WrappedLabel.lines("x".repeat(1_000_000), 20, 3))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void names_what_is_empty() {
        assertThatThrownBy(() -> new FlowPicture(" ", "d", "s", List.of(), "c", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title is empty");
        assertThatThrownBy(() -> new Block.Figure(
                        figure(1).picture(), Table.builder("t").columns("a").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table is empty");
    }

    static String svg(FlowPicture picture) {
        StringBuilder out = new StringBuilder();
        try {
            new FlowSvg(picture, out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Receivers shared out to three countries inside and three outside. */
    static Block.Figure figure(int receivers) {
        List<FlowPicture.Group> groups = IntStream.range(0, 6)
                .mapToObj(country -> new FlowPicture.Group(
                        "Country " + country,
                        country < 3 ? "" : "Standard contractual clauses of 2021, module " + country,
                        IntStream.rangeClosed(1, receivers)
                                .filter(i -> i % 6 == country)
                                .mapToObj(i -> "Receiver " + i)
                                .toList()))
                .filter(group -> !group.receivers().isEmpty())
                .toList();
        List<FlowPicture.Zone> zones = List.of(
                new FlowPicture.Zone(
                        "Inside",
                        false,
                        groups.stream().filter(group -> group.arrow().isEmpty()).toList()),
                new FlowPicture.Zone(
                        "Outside",
                        true,
                        groups.stream()
                                .filter(group -> !group.arrow().isEmpty())
                                .toList()));
        Table.Builder table = Table.builder("Receivers").columns("Receiver", "Country", "Ground");
        groups.forEach(group -> group.receivers().forEach(name -> table.row(name, group.label(), group.arrow())));
        return new Block.Figure(
                new FlowPicture(
                        "Flow",
                        "What flows & where",
                        "People",
                        List.of("Patients", "Next of kin"),
                        "The clinic",
                        zones),
                table.build());
    }
}

package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.ropa4j.document.Documents.BOKMAL;
import static org.ropa4j.document.Documents.LABELS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.document.Block.BulletList;
import org.ropa4j.document.Block.Callout;
import org.ropa4j.document.Block.Item;
import org.ropa4j.document.Block.Marked;
import org.ropa4j.document.Block.Paragraph;

class DocumentTest {
    private static final Block TEXT = Paragraph.of("x");

    @Test
    void refusesIdsUsedTwice() {
        Document.Builder document = Document.builder(BOKMAL, "T", LABELS)
                .lead(Callout.of(Callout.Kind.NOTE, "n", TEXT.withId("a")))
                .section(Section.builder("b", "B")
                        .subsection(Section.of("a", "A", new BulletList(List.of(Item.of(TEXT.withId("b"))))))
                        .build());

        assertThatIllegalArgumentException().isThrownBy(document::build).withMessage("ids used more than once: a, b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "å", "a b", "1a", "-a", "a-", "a--b", "a_b", "a\"", "a\n"})
    void refusesIdsThatAreNotKebabCase(String id) {
        String expected =
                "id is \"" + id + "\", expected lower-case letters, digits and single hyphens, a letter first";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.of(id, "x"))
                .withMessage(expected);
        assertThatIllegalArgumentException().isThrownBy(() -> TEXT.withId(id)).withMessage(expected);
    }

    @Test
    void refusesATitleThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.builder(BOKMAL, " \u202e ", LABELS).build())
                .withMessage("title is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.of("a", " "))
                .withMessage("heading is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.builder(Locale.ROOT, "T", LABELS).build())
                .withMessage("language names no language: \"\"");
    }

    @Test
    void refusesRowsOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.builder("c")
                        .columns("a", "b")
                        .row("1", "2")
                        .row("3")
                        .build())
                .withMessage("rows[1] has 1 cells, expected 2, one per column");
    }

    @Test
    void leavesOutBlocksThatSayNothing() {
        Document document = Documents.of(
                Paragraph.of(" "),
                BulletList.of(" ", ""),
                new BulletList(List.of(Item.of(Paragraph.of(""), TEXT))),
                Table.builder("c").columns("a").build().marked("m"));

        assertThat(document.lead()).containsExactly(new BulletList(List.of(Item.of(TEXT))));
    }

    @Test
    void tellsWhereMarksStand() {
        Document document = Document.builder(BOKMAL, "T", LABELS)
                .lead(TEXT.marked("one"))
                .section(Section.builder("a", "A")
                        .block(TEXT.marked("two", "one"))
                        .block(TEXT.marked("two").withId("a-text"))
                        .block(new BulletList(List.of(Item.of(TEXT.marked("two")))))
                        .subsection(Section.of("b", "B", TEXT.marked("two")))
                        .build())
                .build();

        assertThat(document.marks())
                .containsExactly(entry("one", List.of("", "a")), entry("two", List.of("a", "a-text", "b")));
    }

    @Test
    void marksABlockOnce() {
        assertThat(TEXT.marked("a").marked("b", "a").withId("x").marked("c"))
                .isEqualTo(new Marked(Optional.of("x"), Set.of("a", "b", "c"), TEXT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.withId("x").withId("y"))
                .withMessage("id is \"y\", but the block already has the id \"x\"");
    }
}

package org.ropa4j.document;

import java.io.IOException;
import java.util.List;

/** The lines of a text whose nesting shows in what stands before them: the indent of a list, the bar of a quote. */
final class IndentedLines {
    private final Appendable out;
    private String indent = "";

    /** Whether the current line is ready for a block: the very first, or one behind a marker. */
    private boolean ready = true;

    IndentedLines(Appendable out) {
        this.out = out;
    }

    /** What stands before the lines written now. */
    String indent() {
        return indent;
    }

    /** Goes to where a block begins: a line below the last one, with an empty line between them if asked for. */
    void beginBlock(boolean emptyLineBefore) throws IOException {
        if (ready) {
            ready = false;
            return;
        }
        if (emptyLineBefore) {
            out.append('\n').append(indent.stripTrailing());
        }
        nextLine();
    }

    /** Ends the line and writes what stands before the next one. */
    void nextLine() throws IOException {
        out.append('\n').append(indent);
    }

    /**
     * Writes a marker; what follows is indented under it until {@link #leave}.
     *
     * @param under what stands before the further lines, as wide as the marker
     * @return what to give to {@link #leave}
     */
    String enter(String marker, String under) throws IOException {
        String outer = indent;
        out.append(marker);
        indent = outer + under;
        ready = true;
        return outer;
    }

    /**
     * Indents the lines from the next one on, until {@link #leave}.
     *
     * @return what to give to {@link #leave}
     */
    String indent(String added) {
        String outer = indent;
        indent = outer + added;
        return outer;
    }

    /** Ends the indent that {@link #enter} or {@link #indent(String)} began. */
    void leave(String outer) {
        indent = outer;
        ready = false;
    }

    /** Ends the last line of the text. */
    void end() throws IOException {
        out.append('\n');
    }

    /** Whether the items of a list can follow each other without empty lines. */
    static boolean isTight(List<Block.Item> items) {
        return items.stream().allMatch(item -> isTightFlow(item.blocks()));
    }

    /** Whether blocks need no empty lines between them: one paragraph, perhaps with lists under it that need none either. */
    static boolean isTightFlow(List<Block> blocks) {
        return blocks.get(0) instanceof Block.Paragraph
                && blocks.stream().skip(1).allMatch(IndentedLines::isTightList);
    }

    private static boolean isTightList(Block block) {
        return block instanceof Block.BulletList bullets && isTight(bullets.items())
                || block instanceof Block.NumberedList numbers && isTight(numbers.items());
    }
}

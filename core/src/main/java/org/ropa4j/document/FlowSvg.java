package org.ropa4j.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a {@link FlowPicture} as SVG for a page. Colours and letters come from the style of the page; without one, boxes are empty
 * and lines have the colour of the text. There are no ids, no inline styles and no scripts.
 */
final class FlowSvg {
    private static final int WIDTH = 770;
    private static final int SOURCES_WIDTH = 150;
    private static final int CENTRE_X = 184;
    private static final int CENTRE_WIDTH = 160;
    private static final int TRUNK_X = 362;
    private static final int ZONE_X = 530;
    private static final int ZONE_WIDTH = 238;
    private static final int GROUP_X = ZONE_X + 12;
    private static final int GROUP_WIDTH = ZONE_WIDTH - 24;

    private static final int LINE = 19;
    private static final int SMALL_LINE = 16;
    private static final int PADDING = 10;
    private static final int GAP = 12;
    private static final int ARROW_HEAD = 8;

    /** How many letters fit on a line of each kind of text. */
    private static final int SOURCE_LETTERS = 16;

    private static final int CENTRE_LETTERS = 18;
    private static final int GROUP_LETTERS = 24;
    private static final int ARROW_LETTERS = 23;
    private static final int MOST_LINES = 4;

    private final FlowPicture picture;
    private final Appendable out;
    private final List<Integer> branches = new ArrayList<>();

    FlowSvg(FlowPicture picture, Appendable out) {
        this.picture = picture;
        this.out = out;
    }

    void write() throws IOException {
        StringBuilder drawn = new StringBuilder();
        FlowSvg parts = new FlowSvg(picture, drawn);
        int height = parts.draw();
        out.append("<svg class=\"doc-flow\" role=\"img\" viewBox=\"0 0 ")
                .append(Integer.toString(WIDTH))
                .append(' ')
                .append(Integer.toString(height))
                .append("\" font-size=\"15\" fill=\"currentColor\" stroke=\"none\">\n<title>");
        HtmlEscaper.text(picture.title(), out);
        out.append("</title>\n<desc>");
        HtmlEscaper.text(picture.description(), out);
        out.append("</desc>\n").append(drawn).append("</svg>\n");
    }

    /** Draws everything and tells how high it is. */
    private int draw() throws IOException {
        int right = zones();
        List<List<String>> sources = new ArrayList<>();
        for (String source : picture.sources()) {
            sources.add(WrappedLabel.lines(source, SOURCE_LETTERS, MOST_LINES));
        }
        List<String> centre = WrappedLabel.lines(picture.centre(), CENTRE_LETTERS, MOST_LINES);
        int left = sources.isEmpty() ? 0 : sourcesHeight(sources);
        int centreHeight = boxHeight(centre.size());
        int height = Math.max(Math.max(left, right), centreHeight) + 2;
        int middle = height / 2;
        box("doc-flow-centre", CENTRE_X, middle - centreHeight / 2, CENTRE_WIDTH, centreHeight);
        lines(centre, "doc-flow-strong", CENTRE_X + PADDING, middle - centreHeight / 2 + PADDING, LINE);
        if (!sources.isEmpty()) {
            sources(sources, (height - left) / 2, middle);
        }
        trunk(middle);
        return height;
    }

    private static int boxHeight(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    private static int sourcesHeight(List<List<String>> sources) {
        return LINE
                + GAP
                + sources.stream()
                        .mapToInt(lines -> boxHeight(lines.size()) + GAP)
                        .sum();
    }

    /** The sources under each other, and their lines to the centre. */
    private void sources(List<List<String>> sources, int top, int middle) throws IOException {
        lines(List.of(picture.sourcesTitle()), "doc-flow-strong", 1, top, LINE);
        int y = top + LINE + GAP;
        int join = (SOURCES_WIDTH + CENTRE_X) / 2;
        int first = middle;
        int last = middle;
        for (List<String> source : sources) {
            int height = boxHeight(source.size());
            box("doc-flow-box", 1, y, SOURCES_WIDTH, height);
            lines(source, "doc-flow-text", 1 + PADDING, y + PADDING, LINE);
            int centre = y + height / 2;
            line(SOURCES_WIDTH + 1, centre, join, centre);
            first = Math.min(first, centre);
            last = Math.max(last, centre);
            y += height + GAP;
        }
        line(join, first, join, last);
        arrow(join, middle, CENTRE_X);
    }

    /** The zones under each other; tells where they end, and notes where an arrow leads to. */
    private int zones() throws IOException {
        int y = 1;
        for (FlowPicture.Zone zone : picture.zones()) {
            if (!zone.groups().isEmpty()) {
                y = zone(zone, y) + GAP;
            }
        }
        return y;
    }

    private int zone(FlowPicture.Zone zone, int top) throws IOException {
        List<String> label = WrappedLabel.lines(zone.label(), GROUP_LETTERS, MOST_LINES);
        int height = label.size() * LINE + 2 * PADDING;
        for (FlowPicture.Group group : zone.groups()) {
            height += groupHeight(group) + GAP;
        }
        box(zone.outside() ? "doc-flow-zone doc-flow-outside" : "doc-flow-zone", ZONE_X, top, ZONE_WIDTH, height);
        lines(label, "doc-flow-strong", GROUP_X, top + PADDING, LINE);
        int y = top + label.size() * LINE + 2 * PADDING;
        for (FlowPicture.Group group : zone.groups()) {
            group(group, y);
            y += groupHeight(group) + GAP;
        }
        return top + height;
    }

    private static List<String> receiverLines(FlowPicture.Group group) {
        return group.receivers().stream()
                .flatMap(receiver -> WrappedLabel.lines(receiver, GROUP_LETTERS, MOST_LINES).stream())
                .toList();
    }

    private static List<String> arrowLines(FlowPicture.Group group) {
        return group.arrow().isEmpty() ? List.of() : WrappedLabel.lines(group.arrow(), ARROW_LETTERS, MOST_LINES + 2);
    }

    /** High enough for what stands in the box, and for what stands on its arrow. */
    private static int groupHeight(FlowPicture.Group group) {
        int label = WrappedLabel.lines(group.label(), GROUP_LETTERS, MOST_LINES).size();
        return Math.max(
                boxHeight(label + receiverLines(group).size()),
                LINE + 2 * PADDING + arrowLines(group).size() * SMALL_LINE);
    }

    private void group(FlowPicture.Group group, int top) throws IOException {
        List<String> label = WrappedLabel.lines(group.label(), GROUP_LETTERS, MOST_LINES);
        box("doc-flow-box", GROUP_X, top, GROUP_WIDTH, groupHeight(group));
        lines(label, "doc-flow-strong", GROUP_X + PADDING, top + PADDING, LINE);
        lines(receiverLines(group), "doc-flow-text", GROUP_X + PADDING, top + PADDING + label.size() * LINE, LINE);
        int y = top + PADDING + LINE / 2;
        branches.add(y);
        arrow(TRUNK_X, y, GROUP_X);
        lines(arrowLines(group), "doc-flow-arrow-text", TRUNK_X + PADDING, y + 4, SMALL_LINE);
    }

    /** The line from the centre along which the arrows leave. */
    private void trunk(int middle) throws IOException {
        if (branches.isEmpty()) {
            return;
        }
        int first = branches.get(0);
        int last = branches.get(branches.size() - 1);
        line(CENTRE_X + CENTRE_WIDTH, middle, TRUNK_X, middle);
        line(TRUNK_X, Math.min(first, middle), TRUNK_X, Math.max(last, middle));
    }

    private void box(String style, int x, int y, int width, int height) throws IOException {
        out.append("<rect class=\"").append(style).append("\" fill=\"none\" stroke=\"currentColor\"");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        attribute("rx", 4);
        out.append("/>\n");
    }

    private void line(int x1, int y1, int x2, int y2) throws IOException {
        out.append("<line class=\"doc-flow-line\" stroke=\"currentColor\"");
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        out.append("/>\n");
    }

    /** A line to the right with a head. */
    private void arrow(int from, int y, int to) throws IOException {
        line(from, y, to - ARROW_HEAD, y);
        out.append("<path class=\"doc-flow-head\" d=\"M")
                .append(to + " " + y)
                .append("l-" + ARROW_HEAD + " -4v8z\"/>\n");
    }

    /** Lines of text, the first one's upper edge at {@code y}. */
    private void lines(List<String> lines, String style, int x, int y, int step) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            out.append("<text class=\"").append(style).append('"');
            attribute("x", x);
            attribute("y", y + i * step + step * 3 / 4);
            out.append('>');
            HtmlEscaper.text(lines.get(i), out);
            out.append("</text>\n");
        }
    }

    private void attribute(String name, int value) throws IOException {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(Integer.toString(value))
                .append('"');
    }
}

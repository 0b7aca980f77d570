package org.ropa4j.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a {@link FlowPicture} as a Mermaid flowchart, line by line. Every character of a text that could mean something, to
 * Mermaid, to HTML or to Markdown, is written as a character code.
 */
final class FlowMermaid {
    private static final String PLAIN = " .,()/-";

    private final FlowPicture picture;
    private final List<String> lines = new ArrayList<>();

    private FlowMermaid(FlowPicture picture) {
        this.picture = picture;
    }

    static List<String> lines(FlowPicture picture) {
        FlowMermaid chart = new FlowMermaid(picture);
        chart.write();
        return chart.lines;
    }

    private void write() {
        lines.add("flowchart LR");
        lines.add("  accTitle: " + escaped(picture.title()));
        lines.add("  accDescr: " + escaped(picture.description()));
        if (!picture.sources().isEmpty()) {
            open("  ", "s", picture.sourcesTitle());
            for (int i = 0; i < picture.sources().size(); i++) {
                node("    ", "s" + i, picture.sources().get(i));
            }
            lines.add("  end");
        }
        node("  ", "c", picture.centre());
        if (!picture.sources().isEmpty()) {
            lines.add("  s --> c");
        }
        for (int i = 0; i < picture.zones().size(); i++) {
            zone(picture.zones().get(i), "z" + i);
        }
        for (int i = 0; i < picture.zones().size(); i++) {
            arrows(picture.zones().get(i), "z" + i);
        }
    }

    private void zone(FlowPicture.Zone zone, String id) {
        if (zone.groups().isEmpty()) {
            return;
        }
        open("  ", id, zone.label());
        for (int i = 0; i < zone.groups().size(); i++) {
            FlowPicture.Group group = zone.groups().get(i);
            String groupId = id + "g" + i;
            open("    ", groupId, group.label());
            for (int j = 0; j < group.receivers().size(); j++) {
                node("      ", groupId + "r" + j, group.receivers().get(j));
            }
            lines.add("    end");
        }
        lines.add("  end");
    }

    private void arrows(FlowPicture.Zone zone, String id) {
        for (int i = 0; i < zone.groups().size(); i++) {
            String arrow = zone.groups().get(i).arrow();
            lines.add("  c -->" + (arrow.isEmpty() ? " " : "|" + quoted(arrow) + "| ") + id + "g" + i);
        }
    }

    private void open(String indent, String id, String label) {
        lines.add(indent + "subgraph " + id + "[" + quoted(label) + "]");
    }

    private void node(String indent, String id, String label) {
        lines.add(indent + id + "[" + quoted(label) + "]");
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isPlain(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('#').append(c).append(';');
            }
        });
        return escaped.toString();
    }

    /** Letters beyond ASCII mean nothing to anybody; of ASCII, letters, digits and a few marks. */
    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c >= 0xC0 && c <= 0x24F
                || c < 0x80 && PLAIN.indexOf(c) >= 0;
    }
}

package org.ropa4j.document;

import java.util.List;
import java.util.Objects;

/**
 * A picture of what flows from where, through one place, to whom: sources at the left, the place in the middle, receivers in groups
 * and zones at the right. All text is cleaned as in {@link Inline}.
 *
 * @param title what the picture shows; not empty
 * @param description what a reader who cannot see it should know; not empty
 * @param sourcesTitle what the sources are
 * @param sources where it comes from
 * @param centre through whom it flows; not empty
 * @param zones where it goes
 */
public record FlowPicture(
        String title, String description, String sourcesTitle, List<String> sources, String centre, List<Zone> zones) {

    public FlowPicture {
        title = filled(title, "title");
        description = filled(description, "description");
        sourcesTitle = CleanText.label(sourcesTitle, "sourcesTitle");
        sources = labels(sources, "sources");
        centre = filled(centre, "centre");
        zones = List.copyOf(zones);
    }

    /**
     * Groups that belong together and apart from others.
     *
     * @param label what it is; not empty
     * @param outside whether it is set apart, as what lies beyond a border is
     */
    public record Zone(String label, boolean outside, List<Group> groups) {
        public Zone {
            label = filled(label, "label");
            groups = List.copyOf(groups);
        }
    }

    /**
     * Receivers that one arrow leads to.
     *
     * @param label what they have in common, such as a country; not empty
     * @param arrow what stands on the arrow, empty if nothing
     * @param receivers who they are
     */
    public record Group(String label, String arrow, List<String> receivers) {
        public Group {
            label = filled(label, "label");
            arrow = CleanText.label(arrow, "arrow");
            receivers = labels(receivers, "receivers");
        }
    }

    private static List<String> labels(List<String> texts, String name) {
        Objects.requireNonNull(texts, name);
        return texts.stream()
                .map(text -> CleanText.label(text, name))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String filled(String text, String name) {
        String label = CleanText.label(text, name);
        if (label.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return label;
    }
}

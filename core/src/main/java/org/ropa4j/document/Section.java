package org.ropa4j.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A part of a document under a heading.
 *
 * @param id unique in the document and the same in every language of it, so that links keep: lower-case ASCII letters,
 *     digits and single hyphens, beginning with a letter ("right-to-object")
 * @param heading not empty
 */
public record Section(String id, Phrase heading, List<Block> blocks, List<Section> subsections) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Section {
        requireId(id);
        Blocks.requireText(heading, "heading");
        blocks = Blocks.nonEmpty(blocks);
        subsections = List.copyOf(subsections);
    }

    /** A section with a plain heading and no subsections. */
    public static Section of(String id, String heading, Block... blocks) {
        return new Section(id, Phrase.of(heading), List.of(blocks), List.of());
    }

    /** A builder of a section. */
    public static Builder builder(String id, Phrase heading) {
        return new Builder(id, heading);
    }

    /** A builder of a section with a plain heading. */
    public static Builder builder(String id, String heading) {
        return builder(id, Phrase.of(heading));
    }

    static String requireId(String id) {
        Objects.requireNonNull(id, "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id is \"" + id + "\", expected lower-case letters, digits and single hyphens, a letter first");
        }
        return id;
    }

    /** Collects the blocks and subsections of a section. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Phrase heading;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Section> subsections = new ArrayList<>();

        private Builder(String id, Phrase heading) {
            this.id = id;
            this.heading = heading;
        }

        /** Adds a block. */
        public Builder block(Block block) {
            blocks.add(Objects.requireNonNull(block, "block"));
            return this;
        }

        /** Adds blocks. */
        public Builder blocks(List<? extends Block> added) {
            added.forEach(this::block);
            return this;
        }

        /** Adds a subsection. */
        public Builder subsection(Section subsection) {
            subsections.add(Objects.requireNonNull(subsection, "subsection"));
            return this;
        }

        /** Whether nothing was added so far: such a section is seldom worth printing. */
        public boolean isEmpty() {
            return subsections.isEmpty() && blocks.stream().allMatch(Block::isEmpty);
        }

        /** The section so far. */
        public Section build() {
            return new Section(id, heading, blocks, subsections);
        }
    }
}

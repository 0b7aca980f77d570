package org.ropa4j.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text in one language, ready to be written in any form.
 *
 * @param language the language that all text is in, save {@link Inline.Foreign}
 * @param title not empty
 * @param subtitle a line under the title
 * @param lead what stands before the first section
 * @param foot what stands after the last section, such as the date and the version
 * @param labels the words that the written document needs for itself
 */
public record Document(
        Locale language,
        String title,
        Optional<Phrase> subtitle,
        List<Block> lead,
        List<Section> sections,
        List<Block> foot,
        DocumentLabels labels) {

    public Document {
        Languages.require(language);
        title = CleanText.label(title, "title");
        if (title.isEmpty()) {
            throw new IllegalArgumentException("title is empty");
        }
        subtitle = subtitle.filter(phrase -> !phrase.isEmpty());
        lead = Blocks.nonEmpty(lead);
        sections = List.copyOf(sections);
        foot = Blocks.nonEmpty(foot);
        Objects.requireNonNull(labels, "labels");
        new DocumentIndex(lead, sections, foot).requireUniqueIds();
    }

    /** A builder of a document. */
    public static Builder builder(Locale language, String title, DocumentLabels labels) {
        return new Builder(language, title, labels);
    }

    /**
     * Where the marks of {@link Block.Marked} blocks stand: for each mark, in the order of their first use, the ids of the
     * nearest block or section around it that has one, in reading order and each once. The empty string stands for the
     * document itself, where a block of the lead or the foot has no id of its own.
     */
    public Map<String, List<String>> marks() {
        return new DocumentIndex(lead, sections, foot).marks();
    }

    /** Collects the parts of a document. Not thread-safe. */
    public static final class Builder {
        private final Locale language;
        private final String title;
        private final DocumentLabels labels;
        private Optional<Phrase> subtitle = Optional.empty();
        private final List<Block> lead = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<Block> foot = new ArrayList<>();

        private Builder(Locale language, String title, DocumentLabels labels) {
            this.language = language;
            this.title = title;
            this.labels = labels;
        }

        /** The line under the title. */
        public Builder subtitle(Phrase line) {
            this.subtitle = Optional.of(line);
            return this;
        }

        /** Adds a block before the first section. */
        public Builder lead(Block block) {
            lead.add(Objects.requireNonNull(block, "block"));
            return this;
        }

        /** Adds a section. */
        public Builder section(Section section) {
            sections.add(Objects.requireNonNull(section, "section"));
            return this;
        }

        /** Adds a block after the last section. */
        public Builder foot(Block block) {
            foot.add(Objects.requireNonNull(block, "block"));
            return this;
        }

        /** The document so far; an id used twice is an {@link IllegalArgumentException}. */
        public Document build() {
            return new Document(language, title, subtitle, lead, sections, foot, labels);
        }
    }
}

package org.ropa4j.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A part of a {@link Section} that stands on its own lines. A block that says nothing is left out where it is put in. */
public sealed interface Block
        permits Block.Paragraph,
                Block.BulletList,
                Block.NumberedList,
                Block.DefinitionList,
                Block.Callout,
                Block.Contents,
                Block.Figure,
                Block.Marked,
                Table {

    /** Whether the block says nothing at all. */
    boolean isEmpty();

    /** Calls the method of the visitor that fits this block. */
    <X extends Exception> void accept(Visitor<X> visitor) throws X;

    /** This block, carrying marks; see {@link Marked}. */
    default Block marked(String... marks) {
        return new Marked(Optional.empty(), new LinkedHashSet<>(Arrays.asList(marks)), this);
    }

    /** This block, with an id that links can point to; see {@link Marked}. */
    default Block withId(String id) {
        return new Marked(Optional.of(id), Set.of(), this);
    }

    /** A paragraph. */
    record Paragraph(Phrase phrase) implements Block {
        public Paragraph {
            Objects.requireNonNull(phrase, "phrase");
        }

        /** A paragraph of plain text. */
        public static Paragraph of(String text) {
            return new Paragraph(Phrase.of(text));
        }

        /** A paragraph of the given pieces. */
        public static Paragraph of(Inline... inlines) {
            return new Paragraph(Phrase.of(inlines));
        }

        @Override
        public boolean isEmpty() {
            return phrase.isEmpty();
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.paragraph(this);
        }
    }

    /** An item of a list: a phrase, or several blocks. */
    record Item(List<Block> blocks) {
        public Item {
            blocks = Blocks.nonEmpty(blocks);
        }

        /** An item of plain text. */
        public static Item of(String text) {
            return of(Phrase.of(text));
        }

        /** An item of one phrase. */
        public static Item of(Phrase phrase) {
            return new Item(List.of(new Paragraph(phrase)));
        }

        /** An item of several blocks, such as a paragraph and a list under it. */
        public static Item of(Block... blocks) {
            return new Item(Arrays.asList(blocks));
        }
    }

    /** Items whose order does not matter. */
    record BulletList(List<Item> items) implements Block {
        public BulletList {
            items = Blocks.nonEmptyItems(items);
        }

        /** A list of plain texts. */
        public static BulletList of(String... items) {
            return new BulletList(Arrays.stream(items).map(Item::of).toList());
        }

        /** A list of phrases. */
        public static BulletList of(List<Phrase> items) {
            return new BulletList(items.stream().map(Item::of).toList());
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.bulletList(this);
        }
    }

    /** Items in an order that matters, numbered from 1. */
    record NumberedList(List<Item> items) implements Block {
        public NumberedList {
            items = Blocks.nonEmptyItems(items);
        }

        /** A list of plain texts. */
        public static NumberedList of(String... items) {
            return new NumberedList(Arrays.stream(items).map(Item::of).toList());
        }

        /** A list of phrases. */
        public static NumberedList of(List<Phrase> items) {
            return new NumberedList(items.stream().map(Item::of).toList());
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.numberedList(this);
        }
    }

    /** A term and what there is to say of it. */
    record Definition(Phrase term, List<Block> blocks) {
        public Definition {
            Objects.requireNonNull(term, "term");
            blocks = Blocks.nonEmpty(blocks);
        }

        /** A term explained by one phrase. */
        public static Definition of(String term, Phrase description) {
            return new Definition(Phrase.of(term), List.of(new Paragraph(description)));
        }

        /** A term explained by plain text. */
        public static Definition of(String term, String description) {
            return of(term, Phrase.of(description));
        }
    }

    /** Terms, each with its blocks; a definition that lacks either is left out. */
    record DefinitionList(List<Definition> definitions) implements Block {
        public DefinitionList {
            definitions = Blocks.nonEmptyDefinitions(definitions);
        }

        /** A list of the given definitions. */
        public static DefinitionList of(Definition... definitions) {
            return new DefinitionList(Arrays.asList(definitions));
        }

        @Override
        public boolean isEmpty() {
            return definitions.isEmpty();
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.definitionList(this);
        }
    }

    /**
     * A block set apart from the text around it.
     *
     * @param kind how strongly it is set apart
     * @param title what it is about; not empty
     */
    record Callout(Kind kind, Phrase title, List<Block> blocks) implements Block {
        /** How strongly a callout is set apart. */
        public enum Kind {
            /** By the way. */
            NOTE,
            /** The reader should not miss it, such as a right that must be brought to people's attention. */
            IMPORTANT,
            /** Something is wrong or not finished, such as the list of holes in a draft. */
            WARNING
        }

        public Callout {
            Objects.requireNonNull(kind, "kind");
            Blocks.requireText(title, "title");
            blocks = Blocks.nonEmpty(blocks);
        }

        /** A callout with a plain title. */
        public static Callout of(Kind kind, String title, Block... blocks) {
            return new Callout(kind, Phrase.of(title), Arrays.asList(blocks));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.callout(this);
        }
    }

    /**
     * Links to the sections of the document, written where the block stands, under the words of {@link
     * DocumentLabels#contents}. Nothing is written if the document has no sections.
     *
     * @param depth how many levels of sections are listed; at least 1
     */
    record Contents(int depth) implements Block {
        public Contents {
            if (depth < 1) {
                throw new IllegalArgumentException("depth is " + depth + ", expected at least 1");
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.contents(this);
        }
    }

    /**
     * A picture, and the same as a table for whoever cannot see or print it. HTML shows both; Markdown shows the picture as a
     * Mermaid chart before the table; plain text shows the table.
     *
     * @param table not empty
     */
    record Figure(FlowPicture picture, Table table) implements Block {
        public Figure {
            Objects.requireNonNull(picture, "picture");
            if (table.isEmpty()) {
                throw new IllegalArgumentException("table is empty");
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.figure(this);
        }
    }

    /**
     * A block with an id that links can point to, and with marks. Marks are the caller's own: the writers do not print
     * them, {@link Document#marks} finds them again. A marked block around a marked block is one: the marks of both, and the
     * id of either; two ids are an {@link IllegalArgumentException}.
     *
     * @param id unique in the document, in kebab-case (see {@link Section})
     * @param marks in the given order
     */
    record Marked(Optional<String> id, Set<String> marks, Block block) implements Block {
        public Marked {
            id.ifPresent(Section::requireId);
            Set<String> all = new LinkedHashSet<>(marks);
            if (block instanceof Marked inner) {
                if (id.isPresent() && inner.id.isPresent()) {
                    throw new IllegalArgumentException(
                            "id is \"" + id.get() + "\", but the block already has the id \"" + inner.id.get() + "\"");
                }
                id = id.or(inner::id);
                all.addAll(inner.marks);
                block = inner.block;
            }
            all.forEach(mark -> Objects.requireNonNull(mark, "mark"));
            marks = Collections.unmodifiableSet(all);
            Objects.requireNonNull(block, "block");
        }

        @Override
        public boolean isEmpty() {
            return block.isEmpty();
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.marked(this);
        }
    }

    /**
     * One method per block.
     *
     * @param <X> what the methods may throw; {@link RuntimeException} if nothing
     */
    interface Visitor<X extends Exception> {
        void paragraph(Paragraph paragraph) throws X;

        void bulletList(BulletList list) throws X;

        void numberedList(NumberedList list) throws X;

        void definitionList(DefinitionList list) throws X;

        void table(Table table) throws X;

        void callout(Callout callout) throws X;

        void contents(Contents contents) throws X;

        void figure(Figure figure) throws X;

        void marked(Marked marked) throws X;
    }
}

package org.ropa4j.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A run of {@link Inline inlines}: what a paragraph, a heading or a table cell says.
 *
 * <p>A phrase is kept in one normal form: pieces without text are left out, neighbouring {@link Inline.Text} pieces are
 * joined and so are neighbouring {@link Inline.Code} pieces, no white space stands at the ends or around a line break, and no space follows a space. Two phrases that read the
 * same are therefore equal.
 */
public record Phrase(List<Inline> inlines) {
    private static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        Objects.requireNonNull(inlines, "inlines");
        inlines = isNormal(inlines) ? List.copyOf(inlines) : normalized(inlines);
    }

    /** A phrase of plain text. */
    public static Phrase of(String text) {
        return new Phrase(List.of(new Inline.Text(text)));
    }

    /** A phrase of the given pieces. */
    public static Phrase of(Inline... inlines) {
        return new Phrase(Arrays.asList(inlines));
    }

    /** The phrase that says nothing: an empty table cell. */
    public static Phrase empty() {
        return EMPTY;
    }

    /** A builder without pieces. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the phrase says nothing. */
    public boolean isEmpty() {
        return inlines.isEmpty();
    }

    /** The text of all pieces, without what sets them apart; a line break is a space. */
    public String plainText() {
        if (inlines.size() == 1) {
            return inlines.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(inline.text());
        }
        return text.toString();
    }

    private static boolean isNormal(List<Inline> inlines) {
        if (inlines.isEmpty()) {
            return true;
        }
        if (inlines.size() > 1) {
            return false;
        }
        Inline only = inlines.get(0);
        String text = only.text();
        return !text.isEmpty() && !text.startsWith(" ") && !text.endsWith(" ");
    }

    private static List<Inline> normalized(List<Inline> inlines) {
        List<Inline> normal = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                addText(normal, text);
            } else if (inline instanceof Inline.LineBreak) {
                addLineBreak(normal, inline);
            } else if (inline instanceof Inline.Code code
                    && !normal.isEmpty()
                    && last(normal) instanceof Inline.Code before) {
                normal.set(normal.size() - 1, new Inline.Code(before.text() + code.text()));
            } else if (!inline.text().isEmpty()) {
                normal.add(inline);
            }
        }
        dropTrailingSpace(normal);
        if (!normal.isEmpty() && last(normal) instanceof Inline.LineBreak) {
            normal.remove(normal.size() - 1);
        }
        return List.copyOf(normal);
    }

    private static void addText(List<Inline> normal, Inline.Text added) {
        boolean first = normal.isEmpty() || last(normal) instanceof Inline.LineBreak;
        String text = first && added.text().startsWith(" ") ? added.text().substring(1) : added.text();
        if (text.isEmpty()) {
            return;
        }
        if (!first && last(normal) instanceof Inline.Text before) {
            normal.set(normal.size() - 1, new Inline.Text(before.text() + text));
        } else {
            normal.add(text.length() == added.text().length() ? added : new Inline.Text(text));
        }
    }

    private static void addLineBreak(List<Inline> normal, Inline lineBreak) {
        dropTrailingSpace(normal);
        if (!normal.isEmpty() && !(last(normal) instanceof Inline.LineBreak)) {
            normal.add(lineBreak);
        }
    }

    private static void dropTrailingSpace(List<Inline> normal) {
        if (!normal.isEmpty()
                && last(normal) instanceof Inline.Text text
                && text.text().endsWith(" ")) {
            String stripped = text.text().substring(0, text.text().length() - 1);
            normal.remove(normal.size() - 1);
            if (!stripped.isEmpty()) {
                normal.add(new Inline.Text(stripped));
            }
        }
    }

    private static Inline last(List<Inline> inlines) {
        return inlines.get(inlines.size() - 1);
    }

    /** Collects the pieces of a phrase in reading order. Not thread-safe. */
    public static final class Builder {
        private final List<Inline> inlines = new ArrayList<>();

        private Builder() {}

        /** Adds plain text. */
        public Builder text(String text) {
            return add(new Inline.Text(text));
        }

        /** Adds text of strong importance. */
        public Builder strong(String text) {
            return add(new Inline.Strong(text));
        }

        /** Adds text with stress. */
        public Builder emphasis(String text) {
            return add(new Inline.Emphasis(text));
        }

        /** Adds a machine-readable literal. */
        public Builder code(String text) {
            return add(new Inline.Code(text));
        }

        /** Adds a link, or the text alone if the address is not {@linkplain Inline.Link#isSafe safe}. */
        public Builder link(String href, String text) {
            return add(Inline.Link.orText(href, text));
        }

        /** Adds text in another language. */
        public Builder foreign(Locale language, String text) {
            return add(new Inline.Foreign(language, text));
        }

        /** Adds a date and the words for it. */
        public Builder date(LocalDate date, String text) {
            return add(new Inline.Date(date, text));
        }

        /** Adds a hole, named by what is missing. */
        public Builder missing(String what) {
            return add(new Inline.Missing(what));
        }

        /** Ends the line. */
        public Builder lineBreak() {
            return add(new Inline.LineBreak());
        }

        /** Adds a piece. */
        public Builder add(Inline inline) {
            inlines.add(Objects.requireNonNull(inline, "inline"));
            return this;
        }

        /** Adds all pieces of a phrase. */
        public Builder add(Phrase phrase) {
            inlines.addAll(phrase.inlines());
            return this;
        }

        /** The phrase so far. */
        public Phrase build() {
            return new Phrase(inlines);
        }
    }
}

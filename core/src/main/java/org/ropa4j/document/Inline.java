package org.ropa4j.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a {@link Phrase}. An inline holds text, never other inlines.
 *
 * <p>All text is cleaned when the inline is made (see the package documentation). Every inline but {@link Text} also loses
 * the spaces at its ends: spacing belongs to the text around it.
 */
public sealed interface Inline {

    /** What the reader reads. */
    String text();

    /** Calls the method of the visitor that fits this inline. */
    <X extends Exception> void accept(Visitor<X> visitor) throws X;

    /** Plain text. */
    record Text(String text) implements Inline {
        public Text {
            text = CleanText.run(text, "text");
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.text(this);
        }
    }

    /** Text of strong importance. */
    record Strong(String text) implements Inline {
        public Strong {
            text = CleanText.label(text, "text");
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.strong(this);
        }
    }

    /** Text with stress. */
    record Emphasis(String text) implements Inline {
        public Emphasis {
            text = CleanText.label(text, "text");
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.emphasis(this);
        }
    }

    /** A literal that a machine reads, such as the name of a cookie. */
    record Code(String text) implements Inline {
        public Code {
            text = CleanText.label(text, "text");
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.code(this);
        }
    }

    /**
     * A link. Only addresses that cannot run anything are links: {@code https}, {@code http}, {@code mailto}, {@code tel},
     * a {@code #fragment} of the document, and references relative to it that show it by beginning with {@code /}, {@code ./},
     * {@code ../} or {@code ?} ({@code //host} is none, and {@code example.com} more likely a forgotten {@code https}). See
     * {@link #isSafe}.
     *
     * @param href the address, as it is to stand in the link
     * @param text what the reader sees
     * @param language the language of the text, if it is another than the document's
     */
    record Link(String href, String text, Optional<Locale> language) implements Inline {
        /** Makes a link; an address that is not {@linkplain #isSafe safe} is an {@link IllegalArgumentException}. */
        public Link {
            Objects.requireNonNull(href, "href");
            if (!isSafe(href)) {
                throw new IllegalArgumentException("href is not an https, http, mailto or tel address, a #fragment or a"
                        + " relative reference: " + CleanText.run(href, "href"));
            }
            text = CleanText.label(text, "text");
            language.ifPresent(Languages::require);
        }

        /** A link in the language of the document. */
        public Link(String href, String text) {
            this(href, text, Optional.empty());
        }

        /**
         * Whether a string is an address that {@link Link} accepts: one of the schemes above, of the characters RFC 3986
         * allows (outside the host also letters beyond ASCII), without user information before the host.
         */
        public static boolean isSafe(String href) {
            return SafeHref.test(href);
        }

        /** A link if the address is {@linkplain #isSafe safe}, else the text alone: for addresses that people typed. */
        public static Inline orText(String href, String text) {
            return isSafe(href) ? new Link(href, text) : new Text(text);
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.link(this);
        }
    }

    /** Text in another language than the document's. */
    record Foreign(Locale language, String text) implements Inline {
        public Foreign {
            Languages.require(language);
            text = CleanText.label(text, "text");
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.foreign(this);
        }
    }

    /**
     * A date: for machines as a value, for the reader in words.
     *
     * @param text the date as the document's language writes it
     */
    record Date(LocalDate date, String text) implements Inline {
        public Date {
            Objects.requireNonNull(date, "date");
            text = CleanText.label(text, "text");
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.date(this);
        }
    }

    /**
     * A hole in a draft. The writers mark it so that it cannot be overlooked, with the word {@link DocumentLabels#missing}
     * before it.
     *
     * @param text what is missing
     */
    record Missing(String text) implements Inline {
        public Missing {
            text = CleanText.label(text, "text");
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.missing(this);
        }
    }

    /** The end of a line inside a phrase, as in a postal address. */
    record LineBreak() implements Inline {
        /** One space: what stands between the lines where a form has no line ends. */
        @Override
        public String text() {
            return " ";
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.lineBreak(this);
        }
    }

    /**
     * One method per inline.
     *
     * @param <X> what the methods may throw; {@link RuntimeException} if nothing
     */
    interface Visitor<X extends Exception> {
        void text(Text text) throws X;

        void strong(Strong strong) throws X;

        void emphasis(Emphasis emphasis) throws X;

        void code(Code code) throws X;

        void link(Link link) throws X;

        void foreign(Foreign foreign) throws X;

        void date(Date date) throws X;

        void missing(Missing missing) throws X;

        void lineBreak(LineBreak lineBreak) throws X;
    }
}

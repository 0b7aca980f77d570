package org.ropa4j.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.text.Texts;

/**
 * The words of one kind of document in one language: messages by key, filled with phrases. Each kind of document has its own
 * bundle and its own subclass. Immutable.
 */
public abstract class Wording {
    private final Texts texts;

    protected Wording(Texts texts) {
        this.texts = texts;
    }

    /** The language, perhaps with a region. */
    public final Locale language() {
        return texts.locale();
    }

    /** A message without arguments. */
    public final String text(String key) {
        return texts.text(key);
    }

    /** Whether there is a message with this key. */
    public final boolean knows(String key) {
        return texts.keys().contains(key);
    }

    /** A citation as the document prints it. */
    protected String text(Citation citation) {
        return citation.in(language());
    }

    /** The word for a constant: {@code family} followed by its name in kebab-case. */
    public final String text(String family, Enum<?> constant) {
        return text(key(family, constant));
    }

    /** The key of a constant: {@code family} followed by its name in kebab-case. */
    public static String key(String family, Enum<?> constant) {
        return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A message without arguments, as a phrase. */
    public final Phrase phrase(String key) {
        return Phrase.of(text(key));
    }

    /** A message with arguments: phrases, plain strings, dates, citations, countries, numbers, lengths of time, or lists of these. */
    public final Phrase phrase(String key, String name, Object value) {
        return phrase(key, Map.of(name, value));
    }

    /** See {@link #phrase(String, String, Object)}. */
    public final Phrase phrase(String key, String name1, Object value1, String name2, Object value2) {
        return phrase(key, Map.of(name1, value1, name2, value2));
    }

    /** See {@link #phrase(String, String, Object)}. */
    public final Phrase phrase(
            String key, String name1, Object value1, String name2, Object value2, String name3, Object value3) {
        return phrase(key, Map.of(name1, value1, name2, value2, name3, value3));
    }

    private Phrase phrase(String key, Map<String, ?> arguments) {
        Slots slots = new Slots();
        Map<String, Object> slotted = new HashMap<>();
        arguments.forEach((name, value) -> slotted.put(name, slotted(value, slots)));
        return slots.fill(texts.text(key, slotted));
    }

    private Object slotted(Object value, Slots slots) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(slotted(item, slots)));
            return items;
        } else if (value instanceof Phrase phrase) {
            return slots.take(phrase);
        } else if (value instanceof String text) {
            return slots.take(Phrase.of(text));
        } else if (value instanceof LocalDate date) {
            return slots.take(Phrase.of(new Inline.Date(date, texts.language().date(date))));
        } else if (value instanceof Citation citation) {
            return slots.take(Phrase.of(text(citation)));
        } else if (value instanceof Country country) {
            return slots.take(Phrase.of(country.name(language())));
        }
        return value;
    }

    /** A list in words: A, B og C. */
    public final Phrase and(List<Phrase> items) {
        Slots slots = new Slots();
        return slots.fill(
                texts.language().joinAnd(items.stream().map(slots::take).toList()));
    }

    /** A phrase in quotation marks. */
    public final Phrase quoted(Phrase phrase) {
        Slots slots = new Slots();
        return slots.fill(texts.language().quote(slots.take(phrase)));
    }

    /** A phrase with its first letter in upper case, if it begins with plain text. */
    public final Phrase capitalized(Phrase phrase) {
        if (phrase.isEmpty() || !(phrase.inlines().get(0) instanceof Inline.Text first)) {
            return phrase;
        }
        List<Inline> inlines = new ArrayList<>(phrase.inlines());
        inlines.set(0, new Inline.Text(texts.language().capitalize(first.text())));
        return new Phrase(inlines);
    }

    /** Sentences after each other. */
    public static Phrase sentences(List<Phrase> sentences) {
        Phrase.Builder all = Phrase.builder();
        for (Phrase sentence : sentences) {
            all.text(" ").add(sentence);
        }
        return all.build();
    }
}

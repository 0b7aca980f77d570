package org.ropa4j.notice;

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

/** The words of notices in one language: messages by key, filled with phrases. Immutable. */
final class Words {
    static final String BUNDLE = "notice";

    private final Texts texts;

    private Words(Texts texts) {
        this.texts = texts;
    }

    /** The words in this language. */
    static Words in(Locale language) {
        return new Words(Texts.load(Words.class, BUNDLE, language));
    }

    Locale language() {
        return texts.locale();
    }

    /** A message without arguments. */
    String text(String key) {
        return texts.text(key);
    }

    /** The word for a constant: {@code family} followed by its name in kebab-case. */
    String text(String family, Enum<?> constant) {
        return text(key(family, constant));
    }

    static String key(String family, Enum<?> constant) {
        return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A message without arguments, as a phrase. */
    Phrase phrase(String key) {
        return Phrase.of(text(key));
    }

    /** A message with arguments: phrases, plain strings, dates, citations, countries, numbers, lengths of time, or lists of these. */
    Phrase phrase(String key, String name, Object value) {
        return phrase(key, Map.of(name, value));
    }

    Phrase phrase(String key, String name1, Object value1, String name2, Object value2) {
        return phrase(key, Map.of(name1, value1, name2, value2));
    }

    Phrase phrase(String key, String name1, Object value1, String name2, Object value2, String name3, Object value3) {
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
            return slots.take(Phrase.of(citation.in(language())));
        } else if (value instanceof Country country) {
            return slots.take(Phrase.of(country.name(language())));
        }
        return value;
    }

    /** A list in words: A, B og C. */
    Phrase and(List<Phrase> items) {
        Slots slots = new Slots();
        return slots.fill(
                texts.language().joinAnd(items.stream().map(slots::take).toList()));
    }

    /** A phrase in quotation marks. */
    Phrase quoted(Phrase phrase) {
        Slots slots = new Slots();
        return slots.fill(texts.language().quote(slots.take(phrase)));
    }

    /** A phrase with its first letter in upper case, if it begins with plain text. */
    Phrase capitalized(Phrase phrase) {
        if (phrase.isEmpty() || !(phrase.inlines().get(0) instanceof Inline.Text first)) {
            return phrase;
        }
        List<Inline> inlines = new ArrayList<>(phrase.inlines());
        inlines.set(0, new Inline.Text(texts.language().capitalize(first.text())));
        return new Phrase(inlines);
    }

    /** Sentences after each other. */
    static Phrase sentences(List<Phrase> sentences) {
        Phrase.Builder all = Phrase.builder();
        for (Phrase sentence : sentences) {
            all.text(" ").add(sentence);
        }
        return all.build();
    }
}

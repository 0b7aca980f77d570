package org.ropa4j.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The messages of one bundle in one language.
 *
 * <p>A bundle is a set of {@code .properties} files in UTF-8 beside a class, one for each language:
 * {@code rules_nb.properties}, {@code rules_nn.properties}, {@code rules_en.properties}. A file for a region, as
 * {@code rules_en_GB.properties}, holds only what differs. There is no file without a language and no falling back from
 * one language to another. The values are {@linkplain MessagePattern patterns}, all of them read when the bundle is.
 *
 * <pre>{@code
 * Texts texts = Texts.load(NoticeComposer.class, "notice", nb);
 * texts.text("updated", "date", LocalDate.of(2026, 2, 1));   // Sist endret 1. februar 2026.
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; load once and keep it.
 */
public final class Texts {

    private final Locale locale;
    private final Language language;
    private final String file;
    private final Map<String, MessagePattern> patterns;

    private Texts(Locale locale, Language language, String file, Map<String, MessagePattern> patterns) {
        this.locale = locale;
        this.language = language;
        this.file = file;
        this.patterns = Collections.unmodifiableMap(patterns);
    }

    /**
     * Reads a bundle in a language.
     *
     * <p>In a named module, the package of the anchor must be open to {@code org.ropa4j}, unless it is part of it.
     *
     * @param anchor the class beside which the files lie
     * @param baseName the name of the files without language and ending
     * @param locale the language, perhaps with a region
     * @throws IllegalArgumentException if the bundle has no file in that language, the language is not
     *     {@linkplain Language#supported() supported}, a key stands twice in a file, or a value is no pattern; the message
     *     names file, key and position
     */
    public static Texts load(Class<?> anchor, String baseName, Locale locale) {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(baseName, "baseName");
        Objects.requireNonNull(locale, "locale");
        Language language = Language.of(locale);
        Map<String, MessagePattern> patterns = new TreeMap<>();
        List<String> tried = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Locale candidate : LocaleChain.of(locale)) {
            String file = baseName + "_" + candidate + ".properties";
            tried.add(file);
            PropertiesFile.find(anchor, file).ifPresent(texts -> {
                found.add(file);
                // The nearest file comes first in the chain and stands.
                texts.forEach((key, text) -> patterns.computeIfAbsent(key, k -> parse(file, key, text, language)));
            });
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no texts '" + baseName + "' in " + locale.toLanguageTag() + " beside "
                    + anchor.getName() + "; looked for " + String.join(", ", tried));
        }
        return new Texts(LocaleChain.normalized(locale), language, String.join(", ", found), patterns);
    }

    /**
     * Reads several bundles in a language, as if they were one.
     *
     * @param anchor the class beside which the files lie
     * @param baseNames the names of the files without language and ending
     * @param locale the language, perhaps with a region
     * @throws IllegalArgumentException if no bundle is named, two of them have a text with the same key, or one cannot be read;
     *     see {@link #load(Class, String, Locale)}
     */
    public static Texts load(Class<?> anchor, List<String> baseNames, Locale locale) {
        Map<String, MessagePattern> patterns = new TreeMap<>();
        List<String> files = new ArrayList<>();
        for (String baseName : baseNames) {
            Texts texts = load(anchor, baseName, locale);
            files.add(texts.file);
            texts.patterns.forEach((key, pattern) -> {
                if (patterns.put(key, pattern) != null) {
                    throw new IllegalArgumentException(texts.file + ": " + key + " stands in another of "
                            + String.join(", ", baseNames) + " as well");
                }
            });
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("baseNames is empty, expected at least one bundle");
        }
        return new Texts(LocaleChain.normalized(locale), Language.of(locale), String.join(", ", files), patterns);
    }

    /**
     * Texts that come from elsewhere than a bundle.
     *
     * @param name what to call them in messages about what is wrong with them
     * @param locale the language of whoever reads them
     * @param patterns the texts by key
     * @throws IllegalArgumentException if the language is not {@linkplain Language#supported() supported}
     */
    public static Texts of(String name, Locale locale, Map<String, MessagePattern> patterns) {
        Objects.requireNonNull(name, "name");
        return new Texts(LocaleChain.normalized(locale), Language.of(locale), name, new TreeMap<>(patterns));
    }

    /**
     * The supported languages in which a bundle has texts.
     *
     * @param anchor the class beside which the files lie
     * @param baseName the name of the files without language and ending
     */
    public static List<Locale> supportedLocales(Class<?> anchor, String baseName) {
        return Language.supported().stream()
                .map(Language::locale)
                .filter(locale -> anchor.getResource(baseName + "_" + locale + ".properties") != null)
                .toList();
    }

    private static MessagePattern parse(String file, String key, String text, Language language) {
        try {
            return MessagePattern.parse(text, language);
        } catch (MessagePatternException e) {
            throw new IllegalArgumentException(file + ": " + key + ": " + e.getMessage(), e);
        }
    }

    /** The locale that was asked for. */
    public Locale locale() {
        return locale;
    }

    /** How its language writes dates, lists, numbers and lengths of time. */
    public Language language() {
        return language;
    }

    /** All keys, sorted: for tests that compare languages. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The pattern of a text, or empty. */
    public Optional<MessagePattern> find(String key) {
        return Optional.ofNullable(patterns.get(Objects.requireNonNull(key, "key")));
    }

    /**
     * The pattern of a text.
     *
     * @throws MissingTextException if there is none
     */
    public MessagePattern pattern(String key) {
        return find(key).orElseThrow(() -> new MissingTextException(key, locale, file));
    }

    /**
     * A text that takes no arguments.
     *
     * @throws MissingTextException if there is none
     * @throws IllegalArgumentException if it takes arguments
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** A text with one argument; see {@link #text(String, Map)}. */
    public String text(String key, String name, Object value) {
        return text(key, Map.of(name, value));
    }

    /** A text with two arguments; see {@link #text(String, Map)}. */
    public String text(String key, String name1, Object value1, String name2, Object value2) {
        return text(key, Map.of(name1, value1, name2, value2));
    }

    /** A text with three arguments; see {@link #text(String, Map)}. */
    public String text(
            String key, String name1, Object value1, String name2, Object value2, String name3, Object value3) {
        return text(key, Map.of(name1, value1, name2, value2, name3, value3));
    }

    /**
     * A text with its arguments put in. They are put in as they are: who writes markup escapes the whole.
     *
     * @param arguments values by name, of the types {@link MessagePattern} takes; more than the text uses do no harm
     * @throws MissingTextException if there is no such text
     * @throws IllegalArgumentException if an argument is missing or of the wrong type
     */
    public String text(String key, Map<String, Object> arguments) {
        MessagePattern pattern = pattern(key);
        try {
            return pattern.format(arguments);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + key + ": " + e.getMessage(), e);
        }
    }

    /** For logs: the files it was read from. */
    @Override
    public String toString() {
        return file;
    }
}

package org.ropa4j.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;

/** The texts of a record as a document prints them, and which of those that it needs lack its language. Used by one thread. */
public final class WrittenTexts {
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:…][)\"'»”’]*");

    private final Ropa ropa;
    private final Locale language;
    private final boolean fallback;
    private final Set<ModelPath> untranslated = new LinkedHashSet<>();

    /**
     * The texts of one record.
     *
     * @param language the language of the document
     * @param fallback whether a text that lacks it is printed in another, marked as such
     */
    public WrittenTexts(Ropa ropa, Locale language, boolean fallback) {
        this.ropa = ropa;
        this.language = language;
        this.fallback = fallback;
    }

    /** Where the texts are that were asked for and lack the language, in the order in which they were. */
    public List<ModelPath> untranslated() {
        return List.copyOf(untranslated);
    }

    /** A text as it stands. */
    public Phrase text(LocalizedText text, ModelPath path) {
        return written(text, path, UnaryOperator.identity());
    }

    /** A text that goes on in a sentence of ours: without a full stop of its own. */
    public Phrase clause(LocalizedText text, ModelPath path) {
        return written(text, path, clause -> {
            boolean stopped = clause.endsWith(".") && !clause.endsWith("..");
            return stopped ? clause.substring(0, clause.length() - 1) : clause;
        });
    }

    /** A text that is a sentence, or several: with a full stop. */
    public Phrase sentence(LocalizedText text, ModelPath path) {
        return written(text, path, WrittenTexts::stopped);
    }

    private static String stopped(String sentence) {
        return sentence.isEmpty() || SENTENCE_END.matcher(sentence).matches() ? sentence : sentence + ".";
    }

    private Phrase written(LocalizedText text, ModelPath path, UnaryOperator<String> shape) {
        Optional<Locale> found = languageOf(text, path);
        String shaped = found.flatMap(text::in).map(String::strip).map(shape).orElse("");
        return found.equals(Optional.of(language))
                ? Phrase.of(shaped)
                : found.map(other -> Phrase.of(new Inline.Foreign(other, shaped)))
                        .orElse(Phrase.empty());
    }

    /** The language of the document, or the first of the record's that the text is written in. */
    private Optional<Locale> languageOf(LocalizedText text, ModelPath path) {
        if (text.in(language).isPresent()) {
            return Optional.of(language);
        }
        if (!fallback) {
            untranslated.add(path);
            return Optional.empty();
        }
        return Stream.concat(ropa.languages().stream(), text.languages().stream())
                .filter(each -> text.in(each).isPresent())
                .findFirst();
    }
}

package org.ropa4j.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;

/** Which articles, paragraphs, subparagraphs and points the GDPR has, so that no other can be cited. */
final class GdprStructure {

    private static final int RECITALS = 173;

    /** Of one paragraph: how many unnumbered parts it has, and the last letter of its points. */
    private record Paragraph(int subparagraphs, Optional<String> lastPoint) {}

    /** The paragraphs of an article by number; an article without numbered ones has a single paragraph 0. */
    private static final Map<Integer, Map<Integer, Paragraph>> ARTICLES = read();

    private GdprStructure() {}

    /** Refuses a provision of the GDPR that does not exist; says nothing about other texts. */
    static void check(Instrument instrument, Provision provision) {
        if (!instrument.id().equals("gdpr")) {
            return;
        }
        if (provision instanceof Provision.Recital recital) {
            require(recital.number() <= RECITALS, "the GDPR has " + RECITALS + " recitals, not " + recital.number());
        } else if (provision instanceof Provision.Article article) {
            check(article);
        }
    }

    private static void check(Provision.Article article) {
        Map<Integer, Paragraph> paragraphs = ARTICLES.get(article.number());
        if (paragraphs == null) {
            throw new IllegalArgumentException(
                    "the GDPR has " + ARTICLES.size() + " articles, not " + article.number());
        }
        String name = "GDPR Art. " + article.number();
        boolean numbered = !paragraphs.containsKey(0);
        if (article.paragraph().isEmpty() && numbered) {
            require(article.point().isEmpty(), name + " has points only within its paragraphs");
            require(article.subparagraph().isEmpty(), name + " has numbered paragraphs");
            return;
        }
        OptionalInt number = article.paragraph();
        Paragraph paragraph = paragraphs.get(number.orElse(0));
        if (paragraph == null) {
            throw new IllegalArgumentException(
                    name + (numbered ? " has " + paragraphs.size() + " paragraphs" : " has no numbered paragraphs")
                            + ", so there is no paragraph " + number.orElse(0));
        }
        String place = name + (number.isPresent() ? "(" + number.getAsInt() + ")" : "");
        article.point()
                .ifPresent(point -> require(
                        paragraph
                                .lastPoint()
                                .filter(last -> point.compareTo(last) <= 0)
                                .isPresent(),
                        place
                                + paragraph
                                        .lastPoint()
                                        .map(last -> " has points (a) to (" + last + ")")
                                        .orElse(" has no points")
                                + ", so there is no point (" + point + ")"));
        article.subparagraph()
                .ifPresent(part -> require(
                        part <= paragraph.subparagraphs(),
                        place + " has " + paragraph.subparagraphs() + " subparagraphs, so there is no number " + part));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static Map<Integer, Map<Integer, Paragraph>> read() {
        Map<Integer, Map<Integer, Paragraph>> articles = new LinkedHashMap<>();
        for (CsvRow row : Csv.resource(GdprStructure.class, "gdpr-structure.csv")) {
            articles.computeIfAbsent(row.number("article"), number -> new LinkedHashMap<>())
                    .put(
                            row.optional("paragraph").isEmpty() ? 0 : row.number("paragraph"),
                            new Paragraph(row.number("subparagraphs"), row.optional("last_point")));
        }
        return Collections.unmodifiableMap(articles);
    }
}

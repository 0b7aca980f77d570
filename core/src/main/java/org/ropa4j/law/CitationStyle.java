package org.ropa4j.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How provisions are written in a language. The words for the ordinals are also those that are read. */
enum CitationStyle {
    BOKMAL(
            "nb",
            List.of(
                    "første", "annet", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende",
                    "tiende")) {
        @Override
        String article(Provision.Article article) {
            return norwegian(article);
        }

        @Override
        String recital(Provision.Recital recital) {
            return "fortalepunkt " + recital.number();
        }

        @Override
        String section(Provision.Section section) {
            return norwegian(section);
        }
    },

    NYNORSK(
            "nn",
            List.of(
                    "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande", "niande",
                    "tiande")) {
        @Override
        String article(Provision.Article article) {
            return norwegian(article);
        }

        @Override
        String recital(Provision.Recital recital) {
            return "fortalepunkt " + recital.number();
        }

        @Override
        String section(Provision.Section section) {
            return norwegian(section);
        }
    },

    ENGLISH(
            "en",
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")) {
        @Override
        String article(Provision.Article article) {
            return "Art. " + further(article);
        }

        @Override
        String further(Provision.Article article) {
            StringBuilder text = new StringBuilder().append(article.number());
            article.paragraph()
                    .ifPresent(number -> text.append('(').append(number).append(')'));
            article.subparagraph()
                    .ifPresent(number -> text.append(' ')
                            .append(counted(number))
                            .append(article.paragraph().isPresent() ? " subparagraph" : " paragraph"));
            article.point().ifPresent(letter -> text.append('(').append(letter).append(')'));
            return text.toString();
        }

        @Override
        String recital(Provision.Recital recital) {
            return "recital " + recital.number();
        }

        @Override
        String section(Provision.Section section) {
            StringBuilder text = new StringBuilder("§ ").append(section.number());
            section.paragraph()
                    .ifPresent(
                            number -> text.append(' ').append(counted(number)).append(" paragraph"));
            section.item().ifPresent(number -> text.append(" no. ").append(number));
            section.point()
                    .ifPresent(letter -> text.append(" point (").append(letter).append(')'));
            return text.toString();
        }
    };

    private final String language;
    private final List<String> ordinals;

    CitationStyle(String language, List<String> ordinals) {
        this.language = language;
        this.ordinals = ordinals;
    }

    static CitationStyle of(Locale locale) {
        String language = Names.language(locale);
        return Arrays.stream(values())
                .filter(style -> style.language.equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("locale is '" + locale.toLanguageTag()
                        + "', but law is cited in "
                        + Arrays.stream(values()).map(style -> style.language).toList() + " only"));
    }

    /** The form that stands in records and data: the Union's texts in English, Acts as Norway writes them. */
    static String canonical(Provision provision) {
        return (provision instanceof Provision.Section ? BOKMAL : ENGLISH).write(provision);
    }

    String write(Provision provision) {
        if (provision instanceof Provision.Article article) {
            return article(article);
        }
        if (provision instanceof Provision.Recital recital) {
            return recital(recital);
        }
        if (provision instanceof Provision.Section section) {
            return section(section);
        }
        throw new IllegalArgumentException("the whole of a text has no number");
    }

    abstract String article(Provision.Article article);

    /** An article behind another one in a list. */
    String further(Provision.Article article) {
        return article(article);
    }

    abstract String recital(Provision.Recital recital);

    abstract String section(Provision.Section section);

    /** The word for a place in a row. Beyond the tenth, which no text that is cited here has, a number with a full stop. */
    String counted(int number) {
        return number <= ordinals.size() ? ordinals.get(number - 1) : number + ".";
    }

    List<String> ordinals() {
        return ordinals;
    }

    String norwegian(Provision.Article article) {
        StringBuilder text = new StringBuilder("artikkel ").append(article.number());
        article.paragraph().ifPresent(number -> text.append(" nr. ").append(number));
        article.subparagraph()
                .ifPresent(number -> text.append(' ').append(counted(number)).append(" ledd"));
        article.point().ifPresent(letter -> text.append(" bokstav ").append(letter));
        return text.toString();
    }

    String norwegian(Provision.Section section) {
        StringBuilder text = new StringBuilder("§ ").append(section.number());
        section.paragraph()
                .ifPresent(number -> text.append(' ').append(counted(number)).append(" ledd"));
        section.item().ifPresent(number -> text.append(" nr. ").append(number));
        section.point().ifPresent(letter -> text.append(" bokstav ").append(letter));
        return text.toString();
    }
}

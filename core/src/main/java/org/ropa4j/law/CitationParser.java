package org.ropa4j.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads citations. First the longest name of an instrument that the text begins with, then the rest as that instrument
 * counts its provisions. It reads more than the library writes, since people write citations in many ways.
 */
final class CitationParser {

    private static final String ORDINALS = Stream.concat(
                    Stream.of("andre", "syvende", "\\d{1,3}\\."),
                    Stream.of(CitationStyle.values()).flatMap(style -> style.ordinals().stream()))
            .distinct()
            .collect(Collectors.joining("|"));
    private static final String PART =
            "(?<ordinal>" + ORDINALS + ")\\s(?:ledd|subparagraph|subpara\\.?|paragraph|para\\.?)";
    private static final String LETTER_WORD = "(?:(?:bokstav|point|litra|lit\\.)\\s?)?";
    private static final String POINT =
            "(?:\\s?" + LETTER_WORD + "\\((?<brackets>[a-z])\\)|\\s" + LETTER_WORD + "(?<letter>[a-z])\\)?)";

    private static final Pattern ARTICLE = compile("(?:(?:article|artikkel|art\\.?)\\s?)?(?<number>\\d{1,4})"
            + "(?:\\s?\\((?<paragraph>\\d{1,4})\\)|\\s(?:nr|no|paragraph|para)\\.?\\s?(?<nr>\\d{1,4}))?"
            + "(?:\\s" + PART + ")?" + POINT + "?");
    private static final Pattern RECITAL = compile("(?:recital|fortalepunkt|fortalens punkt)\\s(?<number>\\d{1,4})");
    private static final Pattern SECTION =
            compile("(?:§|section)\\s?(?<number>\\d{1,4}(?:\\s?[a-z](?=-))?(?:-\\d{1,4})*)(?:\\s?(?<suffix>[a-z]))?"
                    + "(?:\\s?\\((?<paragraph>\\d{1,4})\\)|\\s" + PART + ")?"
                    + "(?:\\s(?:nr|no)\\.?\\s?(?<item>\\d{1,4}))?" + POINT + "?");
    private static final Pattern ADDED_CHAPTER = compile("(?<chapter>\\d{1,4})\\s?(?<letter>[a-z])(?<rest>-.*)");
    private static final Pattern PROVISION = compile("\\s(?:§|art|recital|fortalepunkt|\\d).*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final Instruments instruments;

    CitationParser(Instruments instruments) {
        this.instruments = instruments;
    }

    Citation parse(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ").strip();
        // A name ends at a space or at the end of the text; one space more than the longest has is looked for.
        int end = spaced.length() <= instruments.longestName()
                ? spaced.length()
                : spaced.lastIndexOf(' ', instruments.longestName());
        for (; end > 0; end = spaced.lastIndexOf(' ', end - 1)) {
            List<Instrument> named = instruments.named(spaced.substring(0, end));
            if (!named.isEmpty()) {
                return parse(text, named, spaced.substring(end).strip());
            }
        }
        throw new CitationFormatException(
                text,
                "expected the name of a legal text and a provision of it, such as GDPR Art. 6(1)(f) or ekomloven § 3-15"
                        + nearest(spaced)
                                .map(name -> "; '" + name + "' was perhaps meant")
                                .orElse(""));
    }

    private Citation parse(String text, List<Instrument> named, String rest) {
        if (named.size() == 1) {
            return cite(text, named.get(0), rest);
        }
        List<Instrument> meant = named.stream()
                .filter(instrument -> section(rest)
                        .filter(section -> instrument.ownSections().contains(section.number()))
                        .isPresent())
                .toList();
        if (meant.size() == 1) {
            return cite(text, meant.get(0), rest);
        }
        throw new CitationFormatException(
                text,
                "it may mean "
                        + named.stream().map(Instrument::citedAs).collect(Collectors.joining(" or "))
                        + "; write which");
    }

    private static Citation cite(String text, Instrument instrument, String rest) {
        try {
            return new Citation(instrument, provision(instrument, rest));
        } catch (IllegalArgumentException e) {
            throw new CitationFormatException(text, String.valueOf(e.getMessage()));
        }
    }

    private static Provision provision(Instrument instrument, String rest) {
        if (rest.isEmpty()) {
            return Provision.whole();
        }
        Optional<? extends Provision> provision = switch (instrument.division()) {
            case ARTICLES -> article(rest);
            case SECTIONS -> section(rest);
            case WHOLE -> Optional.empty();
        };
        if (provision.isEmpty()) {
            throw new IllegalArgumentException(Shown.of(rest) + " is read as a provision of " + instrument.citedAs()
                    + ", which is cited " + expected(instrument));
        }
        return provision.get();
    }

    /** How provisions of a text are cited, to follow the words "is cited". */
    static String expected(Instrument instrument) {
        return switch (instrument.division()) {
            case ARTICLES -> "by article or recital, one at a time, such as Art. 6(1)(f) or recital 47";
            case SECTIONS -> "by section, one at a time, such as § 15 tredje ledd";
            case WHOLE -> "as a whole";
        };
    }

    private static Optional<Provision> article(String text) {
        Matcher recital = RECITAL.matcher(text);
        if (recital.matches()) {
            return Optional.of(new Provision.Recital(Integer.parseInt(recital.group("number"))));
        }
        Matcher article = ARTICLE.matcher(text);
        if (!article.matches()) {
            return Optional.empty();
        }
        OptionalInt paragraph = number(article, "paragraph");
        return Optional.of(new Provision.Article(
                Integer.parseInt(article.group("number")),
                paragraph.isPresent() ? paragraph : number(article, "nr"),
                ordinalWord(article),
                point(article)));
    }

    private static Optional<Provision.Section> section(String text) {
        Matcher section = SECTION.matcher(text);
        if (!section.matches()) {
            return Optional.empty();
        }
        String suffix = section.group("suffix");
        OptionalInt paragraph = number(section, "paragraph");
        return Optional.of(new Provision.Section(
                sectionNumber(section.group("number")) + (suffix == null ? "" : " " + suffix.toLowerCase(Locale.ROOT)),
                paragraph.isPresent() ? paragraph : ordinalWord(section),
                number(section, "item"),
                point(section)));
    }

    /** A chapter that was put in between two others has a capital letter: {@code 2A-3} becomes {@code 2 A-3}. */
    private static String sectionNumber(String written) {
        Matcher chapter = ADDED_CHAPTER.matcher(written);
        return chapter.matches()
                ? chapter.group("chapter") + " " + chapter.group("letter").toUpperCase(Locale.ROOT)
                        + chapter.group("rest")
                : written;
    }

    private static OptionalInt number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static OptionalInt ordinalWord(Matcher matcher) {
        String word = matcher.group("ordinal");
        if (word == null) {
            return OptionalInt.empty();
        }
        if (word.endsWith(".")) {
            return OptionalInt.of(Integer.parseInt(word.substring(0, word.length() - 1)));
        }
        String folded = word.toLowerCase(Locale.ROOT);
        return switch (folded) {
            case "andre" -> OptionalInt.of(2);
            case "syvende" -> OptionalInt.of(7);
            default ->
                Stream.of(CitationStyle.values())
                        .mapToInt(style -> style.ordinals().indexOf(folded) + 1)
                        .filter(place -> place > 0)
                        .findFirst();
        };
    }

    private static Optional<String> point(Matcher matcher) {
        String letter = matcher.group("brackets") == null ? matcher.group("letter") : matcher.group("brackets");
        return Optional.ofNullable(letter).map(text -> text.toLowerCase(Locale.ROOT));
    }

    /** The known name that what stands before the number is nearest to, if it is near at all. */
    private Optional<String> nearest(String text) {
        String name = PROVISION.split(text, 2)[0];
        return name.length() > 100 ? Optional.empty() : instruments.nearestName(name);
    }

    private static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package org.ropa4j.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * A provision of a legal text, such as GDPR Art. 6(1)(f), markedsføringsloven § 15 tredje ledd, or judgment C-673/17.
 *
 * <pre>{@code
 * Citation basis = Citation.parse("GDPR Art. 6(1)(f)");
 * basis.in(nb);            // personvernforordningen artikkel 6 nr. 1 bokstav f
 * basis.provisionIn(nb);   // artikkel 6 nr. 1 bokstav f
 * basis.in(Locale.ENGLISH) // GDPR Art. 6(1)(f)
 * }</pre>
 *
 * <p>Of the GDPR only provisions that exist can be cited. Ordered by instrument and place. Immutable value;
 * {@link #toString()} and {@link #parse(String)} are each other's inverse.
 *
 * @param instrument the legal text
 * @param provision the place in it
 */
public record Citation(Instrument instrument, Provision provision) implements Comparable<Citation> {

    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::instrument)
            .thenComparing(citation -> ProvisionOrder.keyOf(citation.provision()));

    /**
     * Checks that the legal text is divided in this way, and, for the GDPR, that the provision exists.
     *
     * @throws IllegalArgumentException if not
     */
    public Citation {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(provision, "provision");
        boolean fits = switch (instrument.division()) {
            case ARTICLES -> !(provision instanceof Provision.Section);
            case SECTIONS -> provision instanceof Provision.Section || provision instanceof Provision.Whole;
            case WHOLE -> provision instanceof Provision.Whole;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    instrument.citedAs() + " is cited " + CitationParser.expected(instrument));
        }
        GdprStructure.check(instrument, provision);
    }

    /**
     * Reads a citation of an instrument that this version of the library knows, in any of the languages it writes.
     *
     * <p>Read are, among others, {@code GDPR Art. 6(1)(f)}, {@code GDPR 6(1)(f)}, {@code GDPR recital 47},
     * {@code personvernforordningen artikkel 49 nr. 1 annet ledd}, {@code markedsføringsloven § 15 tredje ledd},
     * {@code ekomloven § 2-7b} and {@code C-673/17}. Where two Acts have one name, the section decides if only one of them
     * has it; otherwise the year must be given: {@code ekomloven 2003 § 2-7}.
     *
     * @throws CitationFormatException if the text is none of these
     */
    public static Citation parse(String text) {
        return parse(text, Instruments.builtIn());
    }

    /**
     * Reads a citation of one of these instruments.
     *
     * @throws CitationFormatException if the text is none
     */
    public static Citation parse(String text, Instruments instruments) {
        return new CitationParser(Objects.requireNonNull(instruments, "instruments"))
                .parse(Objects.requireNonNull(text, "text"));
    }

    /**
     * A provision of the GDPR: {@code gdpr("6(1)(f)")}, {@code gdpr("30")}, {@code gdpr("recital 47")}.
     *
     * @throws CitationFormatException if the GDPR has no such provision
     */
    public static Citation gdpr(String provision) {
        return parse("GDPR " + Objects.requireNonNull(provision, "provision"));
    }

    /** A legal text as a whole. */
    public static Citation of(Instrument instrument) {
        return new Citation(instrument, Provision.whole());
    }

    /**
     * The citation as it stands alone: {@code personvernforordningen artikkel 6 nr. 1 bokstav f} in bokmål,
     * {@code GDPR Art. 6(1)(f)} in English.
     *
     * @throws IllegalArgumentException if law is not cited in that language yet: it is in bokmål, nynorsk and English
     */
    public String in(Locale locale) {
        String name = instrument.shortName(locale);
        return provision instanceof Provision.Whole
                ? name
                : name + " " + CitationStyle.of(locale).write(provision);
    }

    /**
     * The provision without the name of the text, for where that is plain from what surrounds it:
     * {@code artikkel 6 nr. 1 bokstav f}. The name itself when the whole text is cited.
     *
     * @throws IllegalArgumentException if law is not cited in that language yet
     */
    public String provisionIn(Locale locale) {
        return provision instanceof Provision.Whole
                ? instrument.shortName(locale)
                : CitationStyle.of(locale).write(provision);
    }

    /**
     * The provision as it stands in a list behind another of the same text: {@code 14(1)(e)} behind {@code GDPR Art. 13(1)(e)},
     * {@code artikkel 14 nr. 1 bokstav e} in bokmål.
     *
     * @throws IllegalArgumentException if law is not cited in that language yet
     */
    public String provisionAfter(Citation previous, Locale locale) {
        boolean articles = previous.provision instanceof Provision.Article && provision instanceof Provision.Article;
        return articles ? CitationStyle.of(locale).further((Provision.Article) provision) : provisionIn(locale);
    }

    /** Whether the legal text is in force on a day. */
    public boolean isInForce(LocalDate date) {
        return instrument.isInForce(date);
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    /** The canonical form: {@code GDPR Art. 6(1)(f)}, {@code ekomloven 2003 § 2-7 b}. */
    @Override
    public String toString() {
        return provision instanceof Provision.Whole
                ? instrument.citedAs()
                : instrument.citedAs() + " " + CitationStyle.canonical(provision);
    }
}

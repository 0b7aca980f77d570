package org.ropa4j.jackson.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Instrument;
import org.ropa4j.law.InstrumentKind;
import org.ropa4j.law.Provision;
import org.ropa4j.text.Language;

/** Citations and legal texts as the pages of the rules name them, for readers who may not know them. */
final class LawInEnglish {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final LocalDate GDPR_APPLIES =
            Instrument.of("gdpr").inForceFrom().orElseThrow();

    /** Their day is the one on which they were given, not the first of a time in which they hold. */
    private static final Set<InstrumentKind> GIVEN_ON_A_DAY =
            EnumSet.of(InstrumentKind.JUDGMENT, InstrumentKind.GUIDELINES);

    private LawInEnglish() {}

    /**
     * A citation, with where and when its text holds unless that is everywhere and as long as there are rules: {@code ekomloven
     * § 3-15 (Norway, from 1 January 2025)}.
     */
    static String dated(Citation citation) {
        Instrument instrument = citation.instrument();
        String title = citation.provision() instanceof Provision.Whole ? title(instrument) : "";
        return Markdown.escaped(citation.in(ENGLISH) + title + placeAndTime(instrument));
    }

    /** A legal text with its title, where and when it holds. */
    static String heading(Instrument instrument) {
        return Markdown.escaped(instrument.shortName(ENGLISH) + title(instrument) + placeAndTime(instrument));
    }

    private static String title(Instrument instrument) {
        String title = instrument.title(ENGLISH);
        return title.equals(instrument.shortName(ENGLISH)) ? "" : ", " + title;
    }

    private static String placeAndTime(Instrument instrument) {
        List<String> notes = new ArrayList<>();
        instrument.jurisdiction().country().ifPresent(country -> notes.add(country.name(ENGLISH)));
        if (instrument.kind() == InstrumentKind.PENDING) {
            notes.add("pending");
        }
        boolean onADay = GIVEN_ON_A_DAY.contains(instrument.kind());
        instrument
                .inForceFrom()
                .filter(from -> onADay || from.isAfter(GDPR_APPLIES))
                .ifPresent(from -> notes.add((onADay ? "" : "from ") + Language.ENGLISH.date(from)));
        instrument.inForceTo().ifPresent(to -> notes.add("until " + Language.ENGLISH.date(to)));
        return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
    }
}

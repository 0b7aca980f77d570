package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Instrument;
import org.ropa4j.text.Language;

/** Cites several provisions as a lawyer does: the name of each legal text once, before all that is cited of it. */
final class CitedProvisions {
    private CitedProvisions() {}

    /** One text for each legal text, in the order in which they are first cited. */
    static List<String> in(Locale locale, List<Citation> citations) {
        Map<Instrument, List<Citation>> byInstrument = new LinkedHashMap<>();
        citations.forEach(citation -> byInstrument
                .computeIfAbsent(citation.instrument(), instrument -> new ArrayList<>())
                .add(citation));
        return byInstrument.values().stream()
                .map(provisions -> listed(provisions, locale))
                .toList();
    }

    private static String listed(List<Citation> provisions, Locale locale) {
        List<String> texts = new ArrayList<>();
        texts.add(provisions.get(0).in(locale));
        for (int i = 1; i < provisions.size(); i++) {
            texts.add(provisions.get(i).provisionAfter(provisions.get(i - 1), locale));
        }
        return Language.of(locale).joinAnd(texts);
    }
}

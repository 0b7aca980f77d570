package org.ropa4j.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PartyKind;

/** The invented companies that run systems for the municipality; every eighth is in the USA. */
final class Suppliers {
    private static final int COUNT = 64;
    private static final List<String> TRADES =
            List.of("Drift", "Arkiv", "Skole", "Helse", "Lønn", "Post", "Kart", "Sky");

    private Suppliers() {}

    static List<Party> all() {
        return IntStream.range(0, COUNT).mapToObj(Suppliers::party).toList();
    }

    private static Party party(int number) {
        return Party.builder(id(number).value())
                .legalName("Eksempel " + TRADES.get(number % TRADES.size()) + " " + number + " AS")
                .kind(PartyKind.COMPANY)
                .country(isAmerican(number) ? "US" : "NO")
                .email("personvern@leverandor-" + number + ".example")
                .build();
    }

    static PartyId id(int number) {
        return PartyId.of("leverandor-" + number % COUNT);
    }

    static boolean isAmerican(int number) {
        return number % 8 == 7;
    }
}

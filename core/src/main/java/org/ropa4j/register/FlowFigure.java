package org.ropa4j.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.FlowPicture;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Table;
import org.ropa4j.law.Country;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Transfer;

/**
 * Where data come from and where they go, as a picture and a table: from people through the organisation to recipients, grouped by
 * country, the EEA apart from what lies outside, and on each arrow that leaves it what allows the transfer.
 */
final class FlowFigure {
    private final Composition in;
    private final RegisterKind kind;
    private final Words words;
    private final RecipientTerms recipientTerms;
    private final TransferTerms transferTerms;

    private final Set<String> sources = new LinkedHashSet<>();
    private final Map<Place, Set<Phrase>> receivers = new LinkedHashMap<>();

    /** A border is crossed, is not, or nobody knows. */
    enum Side {
        EEA,
        OUTSIDE,
        UNKNOWN
    }

    /** What one arrow leads to: a country, and the ground on which data go there. */
    private record Place(Side side, Phrase label, Phrase ground) {}

    FlowFigure(Composition in, RegisterKind kind) {
        this.in = in;
        this.kind = kind;
        this.words = in.words();
        this.recipientTerms = new RecipientTerms(in);
        this.transferTerms = new TransferTerms(in);
    }

    /** Adds where data come from. */
    void from(List<Phrase> names) {
        names.forEach(name -> sources.add(plain(name)));
    }

    /** Adds recipients, and those to whom they pass data on. */
    void to(Set<Recipient> recipients) {
        for (Recipient recipient : recipients) {
            Phrase name = recipientTerms.name(recipient);
            for (Place place : places(recipient)) {
                receivers.computeIfAbsent(place, first -> new LinkedHashSet<>()).add(name);
            }
            to(recipientTerms
                    .placed(recipient.subProcessors(), ModelPath.root())
                    .keySet());
        }
    }

    private List<Place> places(Recipient recipient) {
        List<Place> places = new ArrayList<>();
        for (Transfer transfer : in.resolved().transfersOf(recipient).items()) {
            if (transfer.isActive(in.asOf()) && leaves(transfer)) {
                Phrase ground = words.and(transferTerms.names(transfer));
                places.add(new Place(Side.OUTSIDE, transferTerms.destination(transfer), ground));
            }
        }
        Optional<Country> home = recipient.party().flatMap(in::country);
        if (home.filter(country -> !in.isThirdCountry(country)).isPresent()) {
            places.add(0, new Place(Side.EEA, name(home.get()), Phrase.empty()));
        } else if (places.isEmpty()) {
            places.add(home.map(country -> new Place(Side.OUTSIDE, name(country), in.missing("missing.mechanism")))
                    .orElseGet(() -> new Place(Side.UNKNOWN, words.phrase("flow.somewhere"), Phrase.empty())));
        }
        return places;
    }

    private Phrase name(Country country) {
        return Phrase.of(country.name(words.language()));
    }

    private boolean leaves(Transfer transfer) {
        return transfer.country().map(in::isThirdCountry).orElse(true);
    }

    /** What stands in the picture; a record may hold a name of which nothing can be printed. */
    private String plain(Phrase phrase) {
        String text = in.plainText(phrase);
        return text.isEmpty() ? words.text("flow.unnamed") : text;
    }

    /** The picture and its table; empty if nothing flows to anybody. */
    Optional<Block> block(Phrase organisation) {
        if (receivers.isEmpty()) {
            return Optional.empty();
        }
        List<FlowPicture.Zone> zones = new ArrayList<>();
        for (Side side : Side.values()) {
            List<FlowPicture.Group> groups = new ArrayList<>();
            receivers.forEach((place, names) -> {
                if (place.side() == side) {
                    groups.add(new FlowPicture.Group(
                            plain(place.label()),
                            in.plainText(place.ground()),
                            names.stream().map(this::plain).toList()));
                }
            });
            zones.add(new FlowPicture.Zone(words.text("flow.side", side), side == Side.OUTSIDE, groups));
        }
        FlowPicture picture = new FlowPicture(
                words.text("flow.title"),
                words.phrase("flow.description", "count", receiverCount()).plainText(),
                words.text("flow.sources", kind),
                List.copyOf(sources),
                plain(organisation),
                zones);
        return Optional.of(new Block.Figure(picture, table()));
    }

    private int receiverCount() {
        return (int) receivers.values().stream().flatMap(Set::stream).distinct().count();
    }

    private Table table() {
        Table.Builder table = Table.builder(words.text("flow.caption"))
                .columns(words.text("flow.recipient"), words.text("flow.place"), words.text("flow.ground"));
        for (Side side : Side.values()) {
            receivers.forEach((place, names) -> {
                if (place.side() == side) {
                    names.forEach(name -> table.row(name, place.label(), place.ground()));
                }
            });
        }
        return table.build();
    }
}

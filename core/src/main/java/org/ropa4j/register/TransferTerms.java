package org.ropa4j.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Country;
import org.ropa4j.law.TransferInstruments;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.ThirdCountryAccess;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferAssessment;
import org.ropa4j.model.TransferMechanism;

/**
 * Transfers to third countries and international organisations: which country, to whom, on what ground (Art. 30(1)(e), 30(2)(c)).
 * A recipient outside the EEA of which the record names no transfer stands among them, with its hole.
 */
final class TransferTerms {
    private final Composition in;
    private final Words words;
    private final List<ThirdCountryAccess> accesses;

    TransferTerms(Composition in) {
        this.in = in;
        this.words = in.words();
        this.accesses = in.resolved().thirdCountryAccess(in.asOf());
    }

    /**
     * A line for each way in which data of an activity leave the EEA.
     *
     * @param recipients all that receive data of the activity
     * @param stated whether the record says that there are no transfers, where there is no line
     */
    List<Phrase> lines(ActivityId activity, Map<Recipient, ModelPath> recipients, boolean stated) {
        List<Phrase> lines = each(activity, this::lines);
        if (!lines.isEmpty()) {
            return lines;
        }
        if (stated
                || recipients.keySet().stream()
                        .anyMatch(recipient ->
                                in.resolved().transfersOf(recipient).isNone())) {
            return List.of(words.phrase("transfers.none"));
        }
        return !recipients.isEmpty() && recipients.keySet().stream().allMatch(this::isInEea)
                ? List.of(words.phrase("transfers.within-eea"))
                : List.of();
    }

    private boolean isInEea(Recipient recipient) {
        return recipient
                .party()
                .flatMap(in::country)
                .filter(country -> !in.isThirdCountry(country))
                .isPresent();
    }

    private List<Phrase> each(ActivityId activity, Function<ThirdCountryAccess, List<Phrase>> lines) {
        Set<Phrase> all = new LinkedHashSet<>();
        accesses.stream()
                .filter(access -> access.activity().filter(activity::equals).isPresent())
                .forEach(access -> all.addAll(lines.apply(access)));
        return List.copyOf(all);
    }

    private List<Phrase> lines(ThirdCountryAccess access) {
        Phrase to = receiver(access);
        if (access.transfers().isEmpty()) {
            List<Phrase> countries = access.countries().stream().map(this::name).toList();
            return List.of(words.phrase(
                    "transfer.line",
                    "to",
                    located(to, words.and(countries)),
                    "grounds",
                    List.of(in.missing("missing.mechanism"))));
        }
        return access.transfers().stream()
                .map(transfer -> words.phrase(
                        "transfer.line", "to", located(to, destination(transfer)), "grounds", grounds(transfer)))
                .toList();
    }

    private Phrase receiver(ThirdCountryAccess access) {
        return access.party()
                .map(in::name)
                .or(() -> access.category().map(in.vocables()::recipients).map(words::capitalized))
                .orElse(Phrase.empty());
    }

    private Phrase located(Phrase name, Phrase place) {
        return name.isEmpty() ? words.capitalized(place) : words.phrase("located", "name", name, "country", place);
    }

    private Phrase name(Country country) {
        return Phrase.of(country.name(words.language()));
    }

    /** Where the data go; the law wants the country or the organisation identified. */
    Phrase destination(Transfer transfer) {
        List<Phrase> places = new ArrayList<>();
        transfer.country().ifPresent(country -> places.add(name(country)));
        transfer.organisation().ifPresent(organisation -> places.add(in.name(organisation)));
        if (places.isEmpty()) {
            places.add(in.missing("missing.country"));
        }
        Phrase place = words.and(places);
        return transfer.onwardTo().isEmpty()
                ? place
                : words.phrase(
                        "transfer.onward",
                        "place",
                        place,
                        "countries",
                        transfer.onwardTo().stream().map(this::name).toList());
    }

    /** What allows a transfer, each ground with its provision. */
    private List<Phrase> grounds(Transfer transfer) {
        return each(transfer, this::ground);
    }

    /** What allows a transfer, by name only. */
    List<Phrase> names(Transfer transfer) {
        return each(transfer, this::instruments);
    }

    /** A promise of safeguards that names none is no ground; it leaves a hole where there is no other. */
    private List<Phrase> each(Transfer transfer, Function<TransferMechanism, Phrase> words) {
        List<Phrase> grounds = transfer.mechanisms().stream()
                .filter(mechanism -> !(mechanism instanceof TransferMechanism.Unspecified))
                .map(words)
                .toList();
        return grounds.isEmpty() ? List.of(in.missing("missing.mechanism")) : grounds;
    }

    private Phrase ground(TransferMechanism mechanism) {
        Phrase name = instruments(mechanism);
        Phrase cited = mechanism
                .provision()
                .map(provision -> words.phrase("transfer.cited", "name", name, "law", provision))
                .orElse(name);
        if (mechanism instanceof TransferMechanism.CompellingInterests interests) {
            // Art. 30(1)(e) and 30(2)(c) want these safeguards documented in the record itself.
            ModelPath unplaced = ModelPath.root().child("transfers");
            return words.phrase(
                    "transfer.safeguards",
                    "ground",
                    cited,
                    "safeguards",
                    in.text(interests.safeguards(), unplaced).orElseGet(() -> in.missing("missing.safeguards")));
        }
        return cited;
    }

    /** What the mechanism is called; one that may be any of several instruments is called by its kind. */
    private Phrase instruments(TransferMechanism mechanism) {
        List<String> instruments = mechanism.instruments();
        if (mechanism instanceof TransferMechanism.StandardClauses clauses
                && clauses.modules().isEmpty()
                && instruments.size() != 1) {
            return words.phrase("mechanism.standard-clauses");
        }
        if (mechanism instanceof TransferMechanism.BindingCorporateRules && instruments.size() > 1) {
            return words.phrase("mechanism.binding-corporate-rules");
        }
        return words.and(instruments.stream()
                .map(id -> Phrase.of(TransferInstruments.builtIn().of(id).name(words.language())))
                .toList());
    }

    /** The papers behind the transfers of an activity: dates and references of the grounds, and the assessments. */
    List<Phrase> documents(ActivityId activity) {
        return each(
                activity,
                access -> access.transfers().stream()
                        .map(transfer -> document(access, transfer))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Phrase> document(ThirdCountryAccess access, Transfer transfer) {
        List<Phrase> parts = new ArrayList<>();
        for (TransferMechanism mechanism : transfer.mechanisms()) {
            if (mechanism instanceof TransferMechanism.StandardClauses clauses) {
                clauses.date().ifPresent(date -> parts.add(words.phrase("transfer.clauses", "date", date)));
                clauses.reference().ifPresent(reference -> parts.add(Phrase.of(reference)));
            }
        }
        transfer.assessment().ifPresent(assessment -> parts.addAll(assessment(assessment)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.phrase(
                        "data.line",
                        "data",
                        located(receiver(access), destination(transfer)),
                        "text",
                        PartyWords.joined(parts)));
    }

    private List<Phrase> assessment(TransferAssessment assessment) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(assessment
                .date()
                .map(date -> words.phrase("transfer.assessed.dated", "date", date))
                .orElseGet(() -> words.phrase("transfer.assessed")));
        assessment.outcome().ifPresent(outcome -> parts.add(words.phrase(Words.key("transfer.outcome", outcome))));
        assessment.reference().ifPresent(reference -> parts.add(Phrase.of(reference)));
        return parts;
    }
}

package org.ropa4j.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Country;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Stated;

/** Who receives data, where they are and what they are; and the contracts that bind those who are processors. */
final class RecipientTerms {
    private final Composition in;
    private final Words words;

    RecipientTerms(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    /** The recipients of an activity, each with where it stands in the record. */
    Map<Recipient, ModelPath> of(ProcessingActivity activity, ModelPath path) {
        Stated<Recipient> own = activity.recipients();
        ModelPath at = (own.isStated() ? path : ModelPath.root()).child("recipients");
        Map<Recipient, ModelPath> found = placed(in.resolved().recipientsOf(activity), at);
        for (int i = 0; i < activity.data().size(); i++) {
            DataUse use = activity.data().get(i);
            placed(use.recipients(), path.child("data").item(i).child("recipients"))
                    .forEach(found::putIfAbsent);
        }
        return found;
    }

    /** Recipients, each once, with where they stand. */
    Map<Recipient, ModelPath> placed(Stated<Recipient> recipients, ModelPath path) {
        Map<Recipient, ModelPath> placed = new LinkedHashMap<>();
        int place = 0;
        for (Recipient recipient : recipients.items()) {
            placed.putIfAbsent(recipient, path.item(place++));
        }
        return placed;
    }

    /** A line for each recipient; none and not stated are told apart. */
    List<Phrase> lines(Map<Recipient, ModelPath> recipients, boolean none) {
        if (recipients.isEmpty()) {
            return none ? List.of(words.phrase("none")) : List.of();
        }
        List<Phrase> lines = new ArrayList<>();
        recipients.forEach((recipient, path) -> lines.add(line(recipient, path)));
        return lines;
    }

    private Phrase line(Recipient recipient, ModelPath path) {
        List<Phrase> details = new ArrayList<>();
        recipient.role().ifPresent(role -> details.add(words.phrase(Words.key("role", role))));
        in.text(recipient.task(), path.child("task")).ifPresent(details::add);
        List<Phrase> data = in.data(recipient.data(), recipient.dataGroups());
        if (!data.isEmpty()) {
            details.add(words.phrase("recipient.data", "data", data));
        }
        in.text(recipient.condition(), path.child("condition")).ifPresent(details::add);
        recipient
                .occurrence()
                .filter(occurrence -> occurrence != Occurrence.CERTAIN)
                .ifPresent(occurrence -> details.add(words.phrase(Words.key("occurrence", occurrence))));
        List<Phrase> next = new ArrayList<>();
        placed(recipient.subProcessors(), path.child("subProcessors")).forEach((sub, at) -> next.add(located(sub)));
        if (!next.isEmpty()) {
            details.add(words.phrase("recipient.sub-processors", "names", next));
        }
        Phrase name = located(recipient);
        return details.isEmpty()
                ? name
                : words.phrase("recipient.line", "name", name, "details", PartyWords.joined(details));
    }

    /** Name or category, and the country of a party. */
    private Phrase located(Recipient recipient) {
        Phrase name = name(recipient);
        Optional<Country> country = recipient.party().flatMap(in::country);
        return country.map(where -> words.phrase("located", "name", name, "country", where))
                .orElse(name);
    }

    /** The name of a party as it stands, or a category with a capital. */
    Phrase name(Recipient recipient) {
        return recipient
                .party()
                .map(in::name)
                .or(() -> recipient.category().map(in.vocables()::recipients).map(words::capitalized))
                .orElseGet(() -> in.missing("missing.recipient"));
    }

    /** The processors among the recipients and their contracts; not applicable where the record says that there are none. */
    List<Phrase> processors(Map<Recipient, ModelPath> recipients, boolean none) {
        List<Phrase> lines = new ArrayList<>();
        recipients.forEach((recipient, path) -> {
            if (recipient.role().filter(RecipientRole.PROCESSOR::equals).isPresent()) {
                lines.add(words.phrase(
                        "data.line",
                        "data",
                        name(recipient),
                        "text",
                        recipient
                                .agreement()
                                .map(agreement -> agreement(agreement, path.child("agreement")))
                                .orElseGet(() -> in.missing("missing.agreement"))));
            }
        });
        return lines.isEmpty() && (none || !recipients.isEmpty()) ? List.of(words.phrase("none")) : lines;
    }

    /** A contract: what it is, since when, where it is kept. */
    Phrase agreement(ProcessingAgreement agreement, ModelPath path) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(agreement
                .kind()
                .map(kind -> words.phrase(Words.key("agreement", kind)))
                .orElseGet(() -> words.phrase("agreement")));
        agreement.status().ifPresent(status -> parts.add(words.phrase(Words.key("agreement.status", status))));
        agreement.date().ifPresent(date -> parts.add(words.phrase("dated", "date", date)));
        agreement.until().ifPresent(date -> parts.add(words.phrase("until", "date", date)));
        agreement.reference().ifPresent(reference -> parts.add(Phrase.of(reference)));
        Phrase line = PartyWords.joined(parts);
        return in.text(agreement.description(), path.child("description"))
                .map(description -> words.phrase("agreement.described", "agreement", line, "description", description))
                .orElse(line);
    }
}

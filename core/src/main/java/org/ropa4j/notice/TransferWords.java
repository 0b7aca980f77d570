package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.SafeguardCopy;
import org.ropa4j.model.SafeguardCopy.Offer;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;

/** Says of one transfer where the data go, what protects them there, and how people get to see it (GDPR Art. 13(1)(f)). */
final class TransferWords {
    private final Composition in;
    private final Words words;
    private final Transfer transfer;
    private final ModelPath path;

    TransferWords(Composition in, Transfer transfer, ModelPath path) {
        this.in = in;
        this.words = in.words();
        this.transfer = transfer;
        this.path = path;
    }

    List<Phrase> sentences() {
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(where());
        for (TransferMechanism mechanism : transfer.mechanisms()) {
            mechanism(mechanism).ifPresent(sentences::add);
        }
        transfer.mechanismCondition()
                .ifPresent(condition -> sentences.add(words.phrase(
                        "transfer.condition", "condition", in.clause(condition, path.child("mechanismCondition")))));
        sentences.add(in.gap(NoticeItem.TRANSFERS, path.child("mechanisms"), "missing.safeguards"));
        transfer.copy().ifPresent(copy -> copy(copy, sentences));
        sentences.add(in.gap(NoticeItem.TRANSFERS, path.child("copy"), "missing.safeguard-copy"));
        return sentences;
    }

    /** Countries are named; that the country is outside the EEA is said where it is. */
    private Phrase where() {
        boolean possible =
                transfer.occurrence().filter(Occurrence.POSSIBLE::equals).isPresent();
        Optional<Object> to = transfer.country()
                .<Object>map(country -> country)
                .or(() -> transfer.organisation().map(in::name));
        String key = possible ? "transfer.possible" : "transfer.to";
        return to.map(destination -> words.phrase(key, "to", destination))
                .orElseGet(() -> words.phrase(key + ".unnamed"));
    }

    /** The kind in plain words, with its provision where the record leaves no doubt which it is. */
    private Optional<Phrase> mechanism(TransferMechanism mechanism) {
        String kind;
        if (mechanism instanceof TransferMechanism.Adequacy) {
            kind = "transfer.adequacy";
        } else if (mechanism instanceof TransferMechanism.FrameworkListing) {
            kind = "transfer.listing";
        } else if (mechanism instanceof TransferMechanism.StandardClauses) {
            kind = "transfer.clauses";
        } else {
            kind = "transfer.other";
        }
        Optional<Citation> law = mechanism.provision();
        if (law.isEmpty()) {
            return kind.equals("transfer.other") ? Optional.empty() : Optional.of(words.phrase(kind));
        }
        return Optional.of(words.phrase(kind + ".law", "law", law.get()));
    }

    private void copy(SafeguardCopy copy, List<Phrase> sentences) {
        ModelPath at = path.child("copy");
        sentences.add(copy.how()
                .map(how -> in.sentence(how, at.child("how")))
                .orElseGet(() -> words.phrase(
                        copy.offer().equals(Optional.of(Offer.INFORMATION)) ? "transfer.information" : "transfer.copy",
                        "section",
                        in.link(NoticeSection.CONTROLLER))));
    }
}

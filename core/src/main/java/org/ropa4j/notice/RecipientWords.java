package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Country;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Transfer;

/** Says of one recipient who and where it is, what it does with which data, when, and under which agreement. */
final class RecipientWords {
    private final Composition in;
    private final Words words;
    private final Recipient recipient;
    private final ModelPath path;

    RecipientWords(Composition in, Recipient recipient, ModelPath path) {
        this.in = in;
        this.words = in.words();
        this.recipient = recipient;
        this.path = path;
    }

    List<Phrase> sentences() {
        List<Phrase> sentences = new ArrayList<>();
        Phrase name = name();
        role(name, sentences);
        recipient.party().map(this::unknownCountry).ifPresent(sentences::add);
        if (!recipient.data().isEmpty()) {
            sentences.add(words.phrase("recipient.data", "data", in.vocables().data(recipient.data())));
        }
        recipient.agreement().ifPresent(agreement -> agreement(agreement, sentences));
        transfers(sentences);
        return sentences;
    }

    /** Transfers on the day; those that are over are no longer told. */
    private void transfers(List<Phrase> sentences) {
        ModelPath at = path.child("transfers");
        List<Transfer> transfers = recipient.transfers().items();
        for (int i = 0; i < transfers.size(); i++) {
            if (transfers.get(i).isActive(in.asOf())) {
                sentences.addAll(new TransferWords(in, transfers.get(i), at.item(i)).sentences());
            }
        }
        if (transfers.isEmpty() && country().filter(this::isThirdCountry).isPresent()) {
            Phrase gap = in.gap(NoticeItem.TRANSFERS, at, "missing.safeguards");
            if (!recipient.transfers().isNone()) {
                sentences.add(words.phrase("recipient.transfer"));
            }
            sentences.add(gap);
        }
    }

    /** A name in bold; a hole stays a hole. */
    static Phrase strong(Phrase name) {
        return name.inlines().stream().allMatch(Inline.Text.class::isInstance)
                ? Phrase.builder().strong(name.plainText()).build()
                : name;
    }

    private Phrase name() {
        return recipient
                .party()
                .map(in::name)
                .or(() -> recipient.category().map(in.vocables()::recipients))
                .orElseGet(() -> in.gap(NoticeItem.RECIPIENTS, path, "missing.recipient-name"));
    }

    private Optional<Country> country() {
        return recipient.party().flatMap(in.resolved()::party).flatMap(Party::country);
    }

    private boolean isThirdCountry(Country country) {
        return country.isThirdCountry(in.asOf());
    }

    /** A recipient by name is somewhere; without its country nobody can tell whether data leave the EEA. */
    private Phrase located(Phrase name) {
        if (recipient.party().isEmpty()) {
            return name;
        }
        return country()
                .map(country -> words.phrase(
                        isThirdCountry(country) ? "recipient.located.outside-eea" : "recipient.located",
                        "name",
                        name,
                        "country",
                        country))
                .orElse(name);
    }

    private Phrase unknownCountry(PartyId party) {
        return country().isPresent()
                ? Phrase.empty()
                : in.gap(NoticeItem.TRANSFERS, in.pathOf(party, path).child("country"), "missing.country");
    }

    /** Who the recipient is and what it does; a category begins the sentence, or stands within it in lower case. */
    private void role(Phrase name, List<Phrase> sentences) {
        Optional<Phrase> task = recipient.task().map(text -> in.clause(text, path.child("task")));
        Optional<Phrase> condition = recipient.condition().map(text -> in.clause(text, path.child("condition")));
        if (isKnownByItsRole(condition.isPresent()) || task.isPresent()) {
            sentences.add(words.phrase(
                    recipient.role().map(role -> Words.key("recipient", role)).orElse("recipient")
                            + (task.isPresent() ? ".task" : ""),
                    "name",
                    located(strong(recipient.party().isPresent() ? name : words.capitalized(name))),
                    "task",
                    task.orElse(Phrase.empty()),
                    "count",
                    recipient.party().isPresent() ? 1 : 2));
            condition.ifPresent(when -> sentences.add(words.phrase("recipient.condition", "condition", when)));
        } else {
            Phrase placed = located(strong(name));
            sentences.add(condition
                    .map(when -> words.phrase("recipient.receives.conditional", "name", placed, "condition", when))
                    .orElseGet(() -> words.phrase("recipient.receives", "name", placed)));
        }
    }

    /** Of an authority, the role says no more than the condition does: when it may have data. */
    private boolean isKnownByItsRole(boolean conditional) {
        return recipient.role().isPresent() && !(conditional && recipient.role().get() == RecipientRole.AUTHORITY);
    }

    private void agreement(ProcessingAgreement agreement, List<Phrase> sentences) {
        if (agreement.bindsProcessor()) {
            sentences.add(agreement
                    .date()
                    .map(date -> words.phrase("recipient.agreement.dated", "date", date))
                    .orElseGet(() -> words.phrase("recipient.agreement")));
        }
        ModelPath at = path.child("agreement").child("description");
        agreement.description().ifPresent(description -> sentences.add(in.sentence(description, at)));
    }
}

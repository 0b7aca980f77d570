package org.ropa4j.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Country;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.Ropa;
import org.ropa4j.notice.MissingLanguageException;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.wording.Vocables;
import org.ropa4j.wording.WrittenTexts;

/** The state of one composing: the record, the words, and which texts lack the language. Used by one thread. */
final class Composition {
    private final ResolvedRopa ropa;
    private final Words words;
    private final LocalDate asOf;
    private final boolean internal;
    private final WrittenTexts texts;
    private final Vocables vocables;
    private final Map<PartyId, ModelPath> parties = new HashMap<>();

    Composition(Ropa ropa, Words words, LocalDate asOf, boolean internal, boolean fallback) {
        this.ropa = ropa.resolved();
        this.words = words;
        this.asOf = asOf;
        this.internal = internal;
        this.texts = new WrittenTexts(ropa, words.language(), fallback);
        this.vocables = new Vocables(this.ropa, words, texts::clause);
        ModelPath path = ModelPath.root().child("parties");
        int place = 0;
        for (Party party : ropa.parties()) {
            parties.putIfAbsent(party.id(), path.item(place++));
        }
    }

    ResolvedRopa resolved() {
        return ropa;
    }

    Ropa ropa() {
        return ropa.ropa();
    }

    Words words() {
        return words;
    }

    /** The day whose activities and law are looked at. */
    LocalDate asOf() {
        return asOf;
    }

    /** Whether the register stays within the organisation, so that it may say everything. */
    boolean isInternal() {
        return internal;
    }

    /** What the words of the vocabulary are called. */
    Vocables vocables() {
        return vocables;
    }

    /** @throws MissingLanguageException if a text that the register needs is not written in its language */
    void requireLanguage() {
        if (!texts.untranslated().isEmpty()) {
            throw new MissingLanguageException(texts.untranslated(), words.language());
        }
    }

    /** A text of the record without a full stop at its end; in its own language if that is allowed. */
    Phrase text(LocalizedText text, ModelPath path) {
        return texts.clause(text, path);
    }

    /** See {@link #text(LocalizedText, ModelPath)}; empty without a text. */
    Optional<Phrase> text(Optional<LocalizedText> text, ModelPath path) {
        return text.map(found -> text(found, path)).filter(phrase -> !phrase.isEmpty());
    }

    /** Something that is asked for and not recorded, where a part of an answer is missing. */
    Phrase missing(String key) {
        return Phrase.of(new Inline.Missing(words.text(key)));
    }

    /** The name of a party; its identifier if the record has no such party. */
    Phrase name(PartyId id) {
        return Phrase.of(ropa.party(id).map(Party::displayName).orElse(id.value()));
    }

    /** Where a party stands in the record; {@code otherwise} if the record has no such party. */
    ModelPath pathOf(PartyId id, ModelPath otherwise) {
        return parties.getOrDefault(id, otherwise);
    }

    /** The country of a party. */
    Optional<Country> country(PartyId id) {
        return ropa.party(id).flatMap(Party::country);
    }

    boolean isThirdCountry(Country country) {
        return country.isThirdCountry(asOf);
    }

    /** What data and groups of data are called, in that order. */
    List<Phrase> data(List<DataCategoryId> categories, List<DataGroupId> groups) {
        List<Phrase> names = new ArrayList<>(vocables.data(categories));
        groups.forEach(group -> names.add(group(group)));
        return names;
    }

    /** What the record calls a group of data; of a group that it does not define, the identifier. */
    Phrase group(DataGroupId id) {
        return ropa.dataGroup(id)
                .map(group -> text(
                        group.name(),
                        ModelPath.root()
                                .child("dataGroups")
                                .item(ropa().dataGroups().indexOf(group))
                                .child("name")))
                .orElseGet(() -> Phrase.of(id.value()));
    }

    /** The text of a phrase, in which a hole is seen to be one. */
    String plainText(Phrase line) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : line.inlines()) {
            boolean hole = inline instanceof Inline.Missing;
            text.append(hole ? "[" + words.text("document.missing") + ": " : "")
                    .append(inline.text())
                    .append(hole ? "]" : "");
        }
        return text.toString();
    }
}

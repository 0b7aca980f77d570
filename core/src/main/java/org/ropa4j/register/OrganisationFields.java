package org.ropa4j.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Country;
import org.ropa4j.model.Administration;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.BreachProcedure;
import org.ropa4j.model.Measure;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.StoragePlace;

/** What both registers say of an organisation, and of how an activity is protected, kept and looked after. */
final class OrganisationFields {
    private final Composition in;
    private final Words words;
    private final PartyWords parties;

    OrganisationFields(Composition in) {
        this.in = in;
        this.words = in.words();
        this.parties = new PartyWords(in);
    }

    /** Names and contact details, a line for each party. */
    List<Phrase> identities(Iterable<PartyId> ids, ModelPath from) {
        List<Phrase> lines = new ArrayList<>();
        ids.forEach(id -> lines.add(parties.identity(id, from)));
        return lines;
    }

    /** The representatives of parties; those in the EEA need none (Art. 27(1)). */
    List<Phrase> representatives(Set<PartyId> ids) {
        List<Phrase> lines = appointments(ids, Party::representative, "representative");
        return lines.isEmpty() && ids.stream().allMatch(this::isInEea)
                ? List.of(words.phrase("representative.not-needed"))
                : lines;
    }

    private boolean isInEea(PartyId id) {
        Optional<Country> country = in.country(id);
        return country.isPresent() && !in.isThirdCountry(country.get());
    }

    /** The data protection officers of parties. */
    List<Phrase> officers(Set<PartyId> ids) {
        return appointments(ids, Party::dataProtectionOfficer, "dataProtectionOfficer");
    }

    private List<Phrase> appointments(
            Set<PartyId> ids, Function<Party, Optional<Appointment>> appointment, String component) {
        List<Phrase> lines = new ArrayList<>();
        for (PartyId id : ids) {
            in.resolved().party(id).flatMap(appointment).ifPresent(found -> {
                Phrase text = parties.appointment(
                        found, in.pathOf(id, ModelPath.root()).child(component));
                lines.add(ids.size() == 1 ? text : words.phrase("data.line", "data", in.name(id), "text", text));
            });
        }
        return lines;
    }

    /** The measures that protect everything; where there are none, each activity must have its own. */
    List<Phrase> generalMeasures() {
        List<Phrase> lines = measures(in.ropa().measures(), ModelPath.root().child("measures"));
        return lines.isEmpty() ? List.of(words.phrase("measures.none-general")) : lines;
    }

    /** The measures of one activity beside the general ones. */
    List<Phrase> ownMeasures(List<Measure> own, ModelPath path) {
        List<Phrase> lines = measures(own, path);
        return lines.isEmpty() && !in.ropa().measures().isEmpty()
                ? List.of(words.phrase("measures.general-only"))
                : lines;
    }

    /** What is meant for the inside is left out of a public register, and it is said that there is more. */
    private List<Phrase> measures(List<Measure> measures, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        boolean withheld = false;
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            if (measure.internal() && !in.isInternal()) {
                withheld = true;
            } else {
                measure(measure, path.item(i)).ifPresent(lines::add);
            }
        }
        if (withheld) {
            lines.add(words.phrase("measures.withheld"));
        }
        return lines;
    }

    private Optional<Phrase> measure(Measure measure, ModelPath path) {
        return in.text(measure.text(), path.child("text"))
                .or(() -> measure.category().map(in.vocables()::measure))
                .map(words::capitalized);
    }

    /** Systems and places, with who runs them and where they are. */
    List<Phrase> storage(List<StoragePlace> own, ModelPath path) {
        List<Phrase> lines = new ArrayList<>(places(own, path));
        lines.addAll(places(in.ropa().storedIn(), ModelPath.root().child("storedIn")));
        return lines.stream().distinct().toList();
    }

    private List<Phrase> places(List<StoragePlace> places, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            StoragePlace place = places.get(i);
            List<Phrase> parts = new ArrayList<>();
            parts.add(words.capitalized(in.text(place.name(), path.item(i).child("name"))));
            place.operator().ifPresent(operator -> parts.add(in.name(operator)));
            place.country()
                    .or(() -> place.operator().flatMap(in::country))
                    .ifPresent(country -> parts.add(Phrase.of(country.name(words.language()))));
            lines.add(PartyWords.joined(parts));
        }
        return lines;
    }

    /** Where breaches are documented. */
    List<Phrase> breaches() {
        List<Phrase> lines = new ArrayList<>();
        ModelPath path = ModelPath.root().child("breaches");
        Optional<BreachProcedure> procedure = in.ropa().breaches();
        procedure
                .flatMap(BreachProcedure::register)
                .ifPresent(register -> lines.add(words.phrase("breaches.register", "register", register)));
        procedure.flatMap(found -> in.text(found.text(), path.child("text"))).ifPresent(lines::add);
        return lines;
    }

    /** Status, owner, time and review of an activity. */
    void administration(Administration administration, ModelPath path, Map<RegisterField, List<Phrase>> lines) {
        administration
                .status()
                .ifPresent(
                        status -> lines.put(RegisterField.STATUS, List.of(words.phrase(Words.key("status", status)))));
        in.text(administration.owner(), path.child("owner"))
                .ifPresent(owner -> lines.put(RegisterField.OWNER, List.of(words.capitalized(owner))));
        lines.put(RegisterField.PERIOD, period(administration));
        lines.put(RegisterField.REVIEW, review(administration, path));
    }

    private List<Phrase> period(Administration administration) {
        List<Phrase> parts = new ArrayList<>();
        administration.start().ifPresent(date -> parts.add(words.phrase("since", "date", date)));
        administration.end().ifPresent(date -> parts.add(words.phrase("until", "date", date)));
        return parts.isEmpty() ? List.of() : List.of(words.capitalized(PartyWords.joined(parts)));
    }

    private List<Phrase> review(Administration administration, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        administration.lastChanged().ifPresent(date -> lines.add(words.phrase("review.changed", "date", date)));
        administration
                .lastReviewed()
                .ifPresent(date -> lines.add(in.text(administration.reviewedBy(), path.child("reviewedBy"))
                        .map(by -> words.phrase("review.last.by", "date", date, "by", by))
                        .orElseGet(() -> words.phrase("review.last", "date", date))));
        administration.nextReview().ifPresent(date -> lines.add(words.phrase("review.next", "date", date)));
        return lines;
    }
}

package org.ropa4j.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Country;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PostalAddress;

/** Says who somebody is and how to reach them, on one line. */
final class PartyWords {
    private final Composition in;
    private final Words words;

    PartyWords(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    /** Name and contact details of a party (Art. 30(1)(a)); what is missing of them is marked. */
    Phrase identity(PartyId id, ModelPath from) {
        ModelPath path = in.pathOf(id, from);
        Optional<Party> party = in.resolved().party(id);
        List<Phrase> parts = new ArrayList<>();
        parts.add(party.flatMap(PartyWords::name).map(Phrase::of).orElseGet(() -> in.missing("missing.name")));
        party.flatMap(Party::organisationNumber)
                .ifPresent(number -> parts.add(words.phrase("party.organisation-number", "number", number)));
        party.ifPresent(found -> parts.addAll(contact(found, path)));
        if (party.filter(PartyWords::isReachable).isEmpty()) {
            parts.add(in.missing("missing.contact"));
        }
        return joined(parts);
    }

    private static Optional<String> name(Party party) {
        return party.legalName().or(party::knownAs);
    }

    /** Where to look for contact details is no contact detail. */
    private static boolean isReachable(Party party) {
        return party.address().isPresent() || party.contactPoints().stream().anyMatch(ContactPoint::isDirect);
    }

    private List<Phrase> contact(Party party, ModelPath path) {
        List<Phrase> parts = new ArrayList<>();
        party.address().ifPresent(address -> parts.add(address(address, party.country())));
        parts.addAll(points(party.contactPoints(), path.child("contactPoints")));
        return parts;
    }

    /** Somebody appointed, or why nobody is. */
    Phrase appointment(Appointment appointment, ModelPath path) {
        if (appointment instanceof Appointment.NotAppointed none) {
            return in.text(none.reason(), path.child("reason"))
                    .or(() -> none.ground().map(ground -> words.phrase(Words.key("appointment.ground", ground))))
                    .map(reason -> words.phrase("appointment.none.reason", "reason", reason))
                    .orElseGet(() -> words.phrase("appointment.none"));
        }
        Appointment.Appointed appointed = (Appointment.Appointed) appointment;
        List<Phrase> parts = new ArrayList<>();
        appointed.party().ifPresent(party -> parts.add(in.name(party)));
        List<Phrase> points = points(appointed.contactPoints(), path.child("contactPoints"));
        if (points.isEmpty()) {
            points = appointed
                    .party()
                    .flatMap(id -> in.resolved().party(id))
                    .map(party -> contact(party, in.pathOf(party.id(), path)))
                    .orElse(List.of());
        }
        parts.addAll(points.isEmpty() ? List.of(in.missing("missing.contact")) : points);
        return joined(parts);
    }

    private List<Phrase> points(List<ContactPoint> points, ModelPath path) {
        List<Phrase> parts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            parts.add(point(points.get(i), path.item(i)));
        }
        return parts;
    }

    private Phrase point(ContactPoint point, ModelPath path) {
        if (point instanceof ContactPoint.Email email) {
            return link("mailto:" + email.address(), email.address());
        } else if (point instanceof ContactPoint.Phone phone) {
            return link("tel:" + phone.number().replaceAll("[^+0-9]", ""), phone.number());
        } else if (point instanceof ContactPoint.Post post) {
            return address(post.address(), Optional.empty());
        } else if (point instanceof ContactPoint.Page page) {
            Phrase text = in.text(page.link().text(), path.child("link").child("text"));
            return page.link().url().map(url -> link(url, text.plainText())).orElse(text);
        }
        return in.text(((ContactPoint.Reference) point).text(), path.child("text"));
    }

    private static Phrase link(String href, String text) {
        return Phrase.builder().link(href, text).build();
    }

    private Phrase address(PostalAddress address, Optional<Country> home) {
        List<Phrase> parts = new ArrayList<>();
        address.lines().forEach(line -> parts.add(Phrase.of(line)));
        Phrase.Builder town = Phrase.builder();
        address.postcode().ifPresent(postcode -> town.text(postcode).text(" "));
        address.city().ifPresent(town::text);
        parts.add(town.build());
        address.country().or(() -> home).ifPresent(country -> parts.add(Phrase.of(country.name(words.language()))));
        return joined(parts);
    }

    /** Parts of a line, parted by commas. */
    static Phrase joined(List<Phrase> parts) {
        Phrase.Builder line = Phrase.builder();
        String comma = "";
        for (Phrase part : parts) {
            if (!part.isEmpty()) {
                line.text(comma).add(part);
                comma = ", ";
            }
        }
        return line.build();
    }
}

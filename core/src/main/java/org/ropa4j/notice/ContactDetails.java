package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Country;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Party;
import org.ropa4j.model.PostalAddress;

/** Writes contact points: e-mail addresses and telephone numbers as links, postal addresses line by line. */
final class ContactDetails {
    private final Composition in;

    ContactDetails(Composition in) {
        this.in = in;
    }

    /** Whether the record says how to reach a party, be it by letter only. */
    static boolean isReachable(Party party) {
        return party.address().isPresent() || party.contactPoints().stream().anyMatch(ContactPoint::isDirect);
    }

    /** Adds the points that a reader can use as they stand, under what they are. */
    void addTo(Terms terms, List<ContactPoint> points, ModelPath path, Optional<Country> home) {
        for (int i = 0; i < points.size(); i++) {
            ContactPoint point = points.get(i);
            if (point instanceof ContactPoint.Email email) {
                terms.add(term("email"), link("mailto:" + email.address(), email.address()));
            } else if (point instanceof ContactPoint.Phone phone) {
                terms.add(term("phone"), link("tel:" + phone.number().replaceAll("[^+0-9]", ""), phone.number()));
            } else if (point instanceof ContactPoint.Post post) {
                terms.add(term("post"), address(post.address(), home));
            } else if (point instanceof ContactPoint.Page page) {
                terms.add(term("page"), in.link(page.link(), path.item(i).child("link")));
            }
        }
    }

    /** Where a reader is told to look for contact details. */
    List<Block> references(List<ContactPoint> points, ModelPath path) {
        List<Block> references = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) instanceof ContactPoint.Reference reference) {
                references.add(in.paragraph(reference.text(), path.item(i).child("text")));
            }
        }
        return references;
    }

    /** An address line by line; the country stands last. */
    Phrase address(PostalAddress address, Optional<Country> home) {
        Phrase.Builder lines = Phrase.builder();
        address.lines().forEach(line -> lines.text(line).lineBreak());
        address.postcode().ifPresent(postcode -> lines.text(postcode).text(" "));
        address.city().ifPresent(lines::text);
        address.country()
                .or(() -> home)
                .ifPresent(country ->
                        lines.lineBreak().text(country.name(in.words().language())));
        return lines.build();
    }

    private Phrase term(String kind) {
        return in.words().phrase("controller.term." + kind);
    }

    private static Phrase link(String href, String text) {
        return Phrase.builder().link(href, text).build();
    }
}

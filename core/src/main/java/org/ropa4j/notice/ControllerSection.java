package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.model.Certification;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;

/** Who decides about the data, and how to reach them. */
final class ControllerSection {
    private final Composition in;
    private final Words words;

    private ControllerSection(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    static void compose(Composition in, Section.Builder section) {
        new ControllerSection(in).compose(section);
    }

    private void compose(Section.Builder section) {
        PartyId main = in.ropa().controller();
        ModelPath path = in.pathOf(main, ModelPath.root().child("controller"));
        Optional<Party> controller = in.resolved().controller();
        section.block(answering(words.phrase("controller.identity", "name", name(controller, path)), path));
        controller.ifPresent(party -> section.block(sites(party)));
        section.blocks(details(controller, path));
        controller.ifPresent(party -> section.blocks(new OfficerWords(in, party, path).blocks()));
        in.ropa()
                .notice()
                .scope()
                .ifPresent(scope -> section.block(
                        in.paragraph(scope, ModelPath.root().child("notice").child("scope"))));
        others().forEach((other, activities) -> {
            ModelPath otherPath = in.pathOf(other, activities.get(0).path().child("controllers"));
            Optional<Party> party = in.resolved().party(other);
            section.block(answering(
                    words.phrase(
                            "controller.other", "name", name(party, otherPath), "activities", in.links(activities)),
                    otherPath));
            section.blocks(details(party, otherPath));
        });
    }

    /** The controllers of single activities that are not the controller of the record. */
    private Map<PartyId, List<PlacedActivity>> others() {
        Map<PartyId, List<PlacedActivity>> others = new LinkedHashMap<>();
        for (PlacedActivity placed : in.activities()) {
            for (PartyId controller : placed.activity().controllers()) {
                if (!controller.equals(in.ropa().controller())) {
                    others.computeIfAbsent(controller, id -> new ArrayList<>()).add(placed);
                }
            }
        }
        return others;
    }

    private static Block answering(Phrase phrase, ModelPath party) {
        return Composition.answering(new Block.Paragraph(phrase), NoticeItem.CONTROLLER, party.child("legalName"));
    }

    /** The registered name; where there is none, and none is missed, what the controller is known as. */
    private Phrase name(Optional<Party> party, ModelPath path) {
        Optional<String> legalName = party.flatMap(Party::legalName);
        Optional<Phrase> name = legalName
                .map(registered -> Phrase.builder().strong(registered).build())
                .or(() -> Optional.of(in.gap(NoticeItem.CONTROLLER, path.child("legalName"), "missing.controller-name"))
                        .filter(gap -> !gap.isEmpty()));
        Optional<Phrase> known = party.flatMap(Party::knownAs)
                .filter(called -> !legalName.equals(Optional.of(called)))
                .map(Phrase::of);
        if (name.isPresent() && known.isPresent()) {
            return words.phrase("controller.name.known-as", "name", name.get(), "known", known.get());
        }
        return name.or(() -> known)
                .orElseGet(() -> Phrase.of(party.map(Party::displayName).orElse("")));
    }

    private static Phrase certification(Certification certification) {
        return Phrase.of(certification.standard()
                + certification.edition().map(edition -> ":" + edition).orElse(""));
    }

    private Block sites(Party party) {
        List<String> sites =
                party.sites().stream().flatMap(site -> site.domain().stream()).toList();
        return new Block.Paragraph(
                sites.isEmpty()
                        ? Phrase.empty()
                        : words.phrase("controller.sites", "sites", sites, "count", sites.size()));
    }

    private List<Block> details(Optional<Party> party, ModelPath path) {
        List<Block> blocks = new ArrayList<>();
        ContactDetails contact = new ContactDetails(in);
        party.ifPresent(found -> {
            Terms terms = new Terms();
            found.organisationNumber()
                    .ifPresent(number ->
                            terms.add(words.phrase("controller.term.organisation-number"), Phrase.of(number)));
            found.vatNumber()
                    .ifPresent(number -> terms.add(words.phrase("controller.term.vat-number"), Phrase.of(number)));
            found.address()
                    .ifPresent(address -> terms.add(
                            words.phrase("controller.term.address"), contact.address(address, found.country())));
            found.officeAddress()
                    .ifPresent(address -> terms.add(
                            words.phrase("controller.term.office"), contact.address(address, found.country())));
            found.certifications()
                    .forEach(certification ->
                            terms.add(words.phrase("controller.term.certification"), certification(certification)));
            contact.addTo(terms, found.contactPoints(), path.child("contactPoints"), found.country());
            blocks.add(Composition.answering(terms.list(), NoticeItem.CONTROLLER, path.child("contactPoints")));
            blocks.addAll(contact.references(found.contactPoints(), path.child("contactPoints")));
        });
        if (party.filter(ContactDetails::isReachable).isEmpty()) {
            blocks.add(new Block.Paragraph(
                    in.gap(NoticeItem.CONTROLLER, path.child("contactPoints"), "missing.controller-contact")));
        }
        return blocks;
    }
}

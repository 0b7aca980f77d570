package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Party;
import org.ropa4j.model.PrivacyContact;

/** Whom people can turn to about their data: the data protection officer, the representative, and other contacts for privacy. */
final class OfficerWords {
    private final Composition in;
    private final Words words;
    private final Party controller;
    private final ModelPath path;

    OfficerWords(Composition in, Party controller, ModelPath path) {
        this.in = in;
        this.words = in.words();
        this.controller = controller;
        this.path = path;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        appointed(
                blocks,
                controller.dataProtectionOfficer(),
                path.child("dataProtectionOfficer"),
                "controller.dpo",
                NoticeItem.DATA_PROTECTION_OFFICER,
                "missing.dpo-contact");
        appointed(
                blocks,
                controller.representative(),
                path.child("representative"),
                "controller.representative",
                NoticeItem.CONTROLLER,
                "missing.representative");
        List<PrivacyContact> contacts = controller.privacyContacts();
        for (int i = 0; i < contacts.size(); i++) {
            contact(blocks, contacts.get(i), path.child("privacyContacts").item(i));
        }
        return blocks;
    }

    private void appointed(
            List<Block> blocks,
            Optional<Appointment> appointment,
            ModelPath at,
            String key,
            NoticeItem item,
            String missing) {
        if (appointment.isPresent() && appointment.get() instanceof Appointment.Appointed appointed) {
            Phrase who = appointed
                    .party()
                    .map(party -> words.phrase(key + ".named", "name", in.name(party)))
                    .orElseGet(() -> words.phrase(key));
            blocks.add(Composition.answering(new Block.Paragraph(who), item, at));
            reached(blocks, appointed.contactPoints(), at.child("contactPoints"));
            appointed.party().flatMap(in.resolved()::party).ifPresent(party -> {
                ModelPath points = in.pathOf(appointed.party().get(), at).child("contactPoints");
                reached(blocks, party.contactPoints(), points);
            });
        }
        blocks.add(new Block.Paragraph(in.gap(item, at, missing)));
    }

    private void contact(List<Block> blocks, PrivacyContact contact, ModelPath at) {
        Phrase title = contact.titleMeans().filter(OfficerWords::misleads).isPresent()
                ? words.phrase("controller.contact.untitled")
                : in.clause(contact.title(), at.child("title"));
        blocks.add(new Block.Paragraph(contact.tasks()
                .map(tasks -> words.phrase(
                        "controller.contact.tasks", "title", title, "tasks", in.clause(tasks, at.child("tasks"))))
                .orElseGet(() -> words.phrase("controller.contact", "title", title))));
        reached(blocks, contact.contactPoints(), at.child("contactPoints"));
    }

    /** A title that belongs to the organisation, or to nobody, is a false claim, which the notice does not repeat. */
    private static boolean misleads(PrivacyContact.TitleMeaning meaning) {
        return switch (meaning) {
            case CONTROLLER, PROCESSOR, MIXED -> true;
            case DATA_PROTECTION_OFFICER, CONTACT -> false;
        };
    }

    private void reached(List<Block> blocks, List<ContactPoint> points, ModelPath at) {
        ContactDetails details = new ContactDetails(in);
        Terms terms = new Terms();
        details.addTo(terms, points, at, controller.country());
        blocks.add(terms.list());
        blocks.addAll(details.references(points, at));
    }
}

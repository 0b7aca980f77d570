package org.ropa4j.notice;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.law.Citation;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.IdentityCheck;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.Right;
import org.ropa4j.model.RightsProcedure;

/** The rights that follow from the bases, and how people use them. */
final class RightsSection {
    private static final ModelPath PATH = ModelPath.root().child("rights");
    private static final Citation DEADLINE = Citation.gdpr("12(3)");
    private static final Citation COPIES = Citation.gdpr("15(3)");
    private static final Citation FREE_OF_CHARGE = Citation.gdpr("12(5)");

    private final Composition in;
    private final Words words;
    private final RightsProcedure procedure;

    private RightsSection(Composition in) {
        this.in = in;
        this.words = in.words();
        this.procedure = in.ropa().rights();
    }

    static void compose(Composition in, Section.Builder section) {
        new RightsSection(in).compose(section);
    }

    private void compose(Section.Builder section) {
        Set<Right> rights = in.rights();
        section.block(Block.Paragraph.of(words.text("rights.intro")));
        section.block(new Block.BulletList(rights.stream().map(this::item).toList()));
        exercise(section);
        List<Phrase> terms = new ArrayList<>(deadline());
        terms.add(fee());
        section.block(new Block.Paragraph(Words.sentences(terms)));
        section.block(new Block.Paragraph(Words.sentences(answers())));
        procedure.identityCheck().ifPresent(check -> section.block(new Block.Paragraph(identity(check))));
    }

    /** What the law says, unless the record takes a fee for further copies; a fee that the law does not allow is not repeated. */
    private Phrase fee() {
        boolean copies = procedure.fee().equals(Optional.of(RightsProcedure.Fee.FURTHER_COPIES));
        return words.phrase(
                copies ? "rights.further-copies" : "rights.free",
                "law",
                Words.unbroken((copies ? COPIES : FREE_OF_CHARGE).provisionIn(words.language())));
    }

    /** In which form people get an answer, and who else hears of it. */
    private List<Phrase> answers() {
        List<Phrase> sentences = new ArrayList<>();
        procedure.answerForm().ifPresent(form -> sentences.add(in.sentence(form, PATH.child("answerForm"))));
        if (!procedure.exportFormats().isEmpty()) {
            sentences.add(words.phrase("rights.formats", "formats", procedure.exportFormats()));
        }
        if (procedure.recipientsTold().equals(Optional.of(RightsProcedure.RecipientsTold.TOLD))) {
            sentences.add(words.phrase("rights.recipients-told"));
        }
        if (procedure.recipientsTold().equals(Optional.of(RightsProcedure.RecipientsTold.TOLD_OF_ERASURE))) {
            sentences.add(words.phrase("rights.recipients-told-of-erasure"));
        }
        return sentences;
    }

    private Phrase channel(Right right) {
        List<Phrase> sentences = new ArrayList<>();
        for (int i = 0; i < procedure.channels().size(); i++) {
            ModelPath at = PATH.child("channels").item(i);
            RightsProcedure.Channel channel = procedure.channels().get(i);
            if (channel.right() == right) {
                channel.how().ifPresent(how -> sentences.add(in.sentence(how, at.child("how"))));
            }
        }
        return Words.sentences(sentences);
    }

    private Block.Item item(Right right) {
        Phrase text = words.phrase(
                Words.key("right", right) + ".text",
                "law",
                Words.unbroken(provision(right).provisionIn(words.language())),
                "section",
                in.link(explainedIn(right)));
        Phrase.Builder item =
                Phrase.builder().strong(words.text("right", right)).text(": ").add(text);
        if (right == Right.ERASURE && hasDutyToStore()) {
            item.text(" ").text(words.text("right.erasure.obligation"));
        }
        item.text(" ").add(channel(right));
        NoticeItem answered = switch (right) {
            case WITHDRAW_CONSENT -> NoticeItem.WITHDRAWAL;
            case COMPLAINT -> NoticeItem.COMPLAINT;
            case AUTOMATED_DECISIONS -> NoticeItem.AUTOMATED_DECISIONS;
            case ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION, OBJECTION_TO_MARKETING ->
                NoticeItem.RIGHTS;
        };
        return Block.Item.of(Composition.answering(new Block.Paragraph(item.build()), answered, PATH));
    }

    private static Citation provision(Right right) {
        return Citation.gdpr(
                switch (right) {
                    case WITHDRAW_CONSENT -> "7(3)";
                    case ACCESS -> "15";
                    case RECTIFICATION -> "16";
                    case ERASURE -> "17";
                    case RESTRICTION -> "18";
                    case PORTABILITY -> "20";
                    case OBJECTION -> "21(1)";
                    case OBJECTION_TO_MARKETING -> "21(2)";
                    case AUTOMATED_DECISIONS -> "22";
                    case COMPLAINT -> "77";
                });
    }

    /** Where the notice says more about a right. */
    private static NoticeSection explainedIn(Right right) {
        return switch (right) {
            case OBJECTION, OBJECTION_TO_MARKETING -> NoticeSection.OBJECTION;
            case COMPLAINT -> NoticeSection.COMPLAINT;
            case AUTOMATED_DECISIONS -> NoticeSection.AUTOMATED_DECISIONS;
            case WITHDRAW_CONSENT, ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY -> NoticeSection.RIGHTS;
        };
    }

    private boolean hasDutyToStore() {
        return in.activities().stream()
                .anyMatch(placed -> in.resolved().restsOn(placed.activity(), LegalBasis.LegalObligation.class));
    }

    private void exercise(Section.Builder section) {
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(procedure
                .how()
                .map(how -> in.sentence(how, PATH.child("how")))
                .orElseGet(() -> words.phrase("rights.how")));
        if (procedure.contactPoints().isEmpty()) {
            sentences.add(words.phrase("rights.contact", "section", in.link(NoticeSection.CONTROLLER)));
        }
        section.block(Composition.answering(new Block.Paragraph(Words.sentences(sentences)), NoticeItem.RIGHTS, PATH));
        ContactDetails contact = new ContactDetails(in);
        ModelPath at = PATH.child("contactPoints");
        Terms terms = new Terms();
        contact.addTo(
                terms, procedure.contactPoints(), at, in.resolved().controller().flatMap(Party::country));
        section.block(terms.list());
        section.blocks(contact.references(procedure.contactPoints(), at));
    }

    /** What the controller promises, else what the regulation demands of it. */
    private List<Phrase> deadline() {
        return procedure
                .deadline()
                .map(this::promised)
                .orElseGet(() -> List.of(words.phrase(
                        "rights.deadline.statutory", "law", Words.unbroken(DEADLINE.provisionIn(words.language())))));
    }

    private List<Phrase> promised(AnswerDeadline deadline) {
        ModelPath at = PATH.child("deadline");
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(
                deadline.workingDays()
                        ? words.phrase("rights.deadline.working-days", "count", (int)
                                DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(deadline.within())))
                        : words.phrase("rights.deadline", "deadline", deadline.within()));
        deadline.extensionWhen()
                .map(when -> in.sentence(when, at.child("extensionWhen")))
                .or(() -> deadline.extension()
                        .map(extension -> words.phrase("rights.deadline.extension", "extension", extension)))
                .ifPresent(sentences::add);
        deadline.exceptions()
                .map(exceptions -> in.sentence(exceptions, at.child("exceptions")))
                .ifPresent(sentences::add);
        return sentences;
    }

    private Phrase identity(IdentityCheck check) {
        String key = Words.key("rights.identity", check.when());
        return check.reason()
                .map(reason -> words.phrase(
                        key + ".reason",
                        "reason",
                        in.clause(reason, PATH.child("identityCheck").child("reason"))))
                .orElseGet(() -> words.phrase(key));
    }
}

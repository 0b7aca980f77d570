package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.law.ChildConsentAges;
import org.ropa4j.law.Citation;
import org.ropa4j.model.ChildPolicy;
import org.ropa4j.model.ChildPolicy.Service;
import org.ropa4j.model.Party;

/** How services deal with children, and from which age the law lets them consent for themselves. */
final class ChildrenSection {
    private static final Citation CONSENT = Citation.gdpr("8(1)");

    private ChildrenSection() {}

    static void compose(Composition in, Section.Builder section) {
        in.ropa()
                .children()
                .ifPresent(policy -> section.block(new Block.Paragraph(
                        sentences(in, policy, ModelPath.root().child("children")))));
        for (PlacedActivity placed : in.activities()) {
            placed.activity()
                    .children()
                    .ifPresent(policy -> section.block(new Block.Paragraph(Words.sentences(List.of(
                            in.words().phrase("children.activity", "activity", in.link(placed)),
                            sentences(in, policy, placed.path().child("children")))))));
        }
    }

    private static Phrase sentences(Composition in, ChildPolicy policy, ModelPath path) {
        Words words = in.words();
        List<Phrase> sentences = new ArrayList<>();
        policy.text()
                .map(text -> in.sentence(text, path.child("text")))
                .or(() -> policy.offer()
                        .filter(offer -> offer != ChildPolicy.Offer.NOT_ASSESSED)
                        .map(offer -> words.phrase(Words.key("children.offer", offer))))
                .ifPresent(sentences::add);
        policy.minimumAge().ifPresent(age -> sentences.add(words.phrase("children.minimum-age", "age", age)));
        consentAge(in, policy)
                .ifPresent(age -> sentences.add(words.phrase("children.consent-age", "age", age, "law", CONSENT)));
        policy.verification().ifPresent(verified -> sentences.add(in.sentence(verified, path.child("verification"))));
        policy.ifYounger().ifPresent(done -> sentences.add(words.phrase(Words.key("children.if-younger", done))));
        policy.noticeForChildren()
                .ifPresent(link -> sentences.add(
                        words.phrase("children.notice", "link", in.link(link, path.child("noticeForChildren")))));
        return Words.sentences(sentences);
    }

    /** The age that the record gives, else that of the law of the controller's country on the day, where Art. 8 applies. */
    private static OptionalInt consentAge(Composition in, ChildPolicy policy) {
        if (policy.consentAge().isPresent()) {
            return OptionalInt.of(policy.consentAge().get());
        }
        boolean asked = policy.service()
                        .filter(Service.INFORMATION_SOCIETY_SERVICE::equals)
                        .isPresent()
                && policy.guardianConsent().isPresent();
        return in.resolved()
                .controller()
                .flatMap(Party::country)
                .filter(country -> asked)
                .map(country -> ChildConsentAges.builtIn().ageIn(country, in.asOf()))
                .orElse(OptionalInt.empty());
    }
}

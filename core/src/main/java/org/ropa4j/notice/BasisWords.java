package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Citation;
import org.ropa4j.model.LegalBasis;

/** Says what processing rests on: the basis in words, its provision, and what the law wants said about it. */
final class BasisWords {
    private final Composition in;
    private final Words words;

    BasisWords(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    /** The basis in sentences, with what the law wants said about it. */
    Block paragraph(LegalBasis basis, ModelPath path) {
        Block named =
                Composition.answering(new Block.Paragraph(sentences(basis, path)), NoticeItem.PURPOSES_AND_BASES, path);
        if (basis instanceof LegalBasis.Consent) {
            return Composition.answering(named, NoticeItem.WITHDRAWAL, path.child("withdrawal"));
        } else if (basis instanceof LegalBasis.LegitimateInterests) {
            return Composition.answering(named, NoticeItem.LEGITIMATE_INTERESTS, path.child("interest"));
        }
        return named;
    }

    private Phrase sentences(LegalBasis basis, ModelPath path) {
        List<Phrase> sentences = new ArrayList<>();
        if (basis instanceof LegalBasis.Consent consent) {
            consent(consent, path, sentences);
        } else if (basis instanceof LegalBasis.Contract contract) {
            String key = contract.stage()
                    .map(stage -> Words.key("basis.contract", stage))
                    .orElse("basis.contract");
            sentences.add(words.phrase(key, "law", basis.provision()));
        } else if (basis instanceof LegalBasis.LegalObligation obligation) {
            sentences.add(laidDown("basis.legal-obligation", basis, obligation.laws(), path));
        } else if (basis instanceof LegalBasis.PublicTask task) {
            sentences.add(laidDown("basis.public-task", basis, task.laws(), path));
        } else if (basis instanceof LegalBasis.LegitimateInterests interests) {
            sentences.add(interest(interests, path));
        } else {
            sentences.add(words.phrase("basis.vital-interests", "law", basis.provision()));
        }
        basis.scope()
                .ifPresent(scope ->
                        sentences.add(words.phrase("basis.scope", "scope", in.clause(scope, path.child("scope")))));
        return Words.sentences(sentences);
    }

    private void consent(LegalBasis.Consent consent, ModelPath path, List<Phrase> sentences) {
        List<Citation> laws = new ArrayList<>();
        laws.add(consent.provision());
        laws.addAll(consent.laws());
        sentences.add(words.phrase("basis.consent", "laws", in.laws(laws)));
        consent.given().ifPresent(act -> sentences.add(Phrase.of(words.text("basis.consent.given", act))));
        consent.condition().ifPresent(condition -> sentences.add(in.sentence(condition, path.child("condition"))));
        sentences.add(new WithdrawalWords(in).consent(consent.withdrawal(), path.child("withdrawal")));
    }

    private Phrase laidDown(String key, LegalBasis basis, List<Citation> laws, ModelPath path) {
        return laws.isEmpty()
                ? Words.sentences(List.of(
                        words.phrase(key + ".unnamed", "law", basis.provision()),
                        in.gap(NoticeItem.PURPOSES_AND_BASES, path.child("laws"), "missing.law")))
                : words.phrase(key, "laws", in.laws(laws), "law", basis.provision());
    }

    private Phrase interest(LegalBasis.LegitimateInterests basis, ModelPath path) {
        return basis.interest()
                .map(interest -> words.phrase(
                        "basis.legitimate-interests",
                        "interest",
                        in.clause(interest, path.child("interest")),
                        "law",
                        basis.provision()))
                .orElseGet(() -> Words.sentences(List.of(
                        words.phrase("basis.legitimate-interests.unnamed", "law", basis.provision()),
                        in.gap(NoticeItem.LEGITIMATE_INTERESTS, path.child("interest"), "missing.interest"))));
    }
}

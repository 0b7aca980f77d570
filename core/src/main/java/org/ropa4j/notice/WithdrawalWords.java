package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Withdrawal;

/** Says how consent is withdrawn and marketing stopped: that people may follows from the law, how from the record. */
final class WithdrawalWords {
    private final Composition in;
    private final Words words;

    WithdrawalWords(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    /** How consent is withdrawn. */
    Phrase consent(Optional<Withdrawal> withdrawal, ModelPath path) {
        return of("withdrawal.consent", withdrawal, path)
                .orElseGet(() -> Words.sentences(List.of(
                        words.phrase("withdrawal.consent"),
                        in.gap(NoticeItem.WITHDRAWAL, path, "missing.withdrawal"))));
    }

    /** How marketing is stopped. */
    Phrase optOut(Optional<Withdrawal> optOut, ModelPath path) {
        return of("withdrawal.marketing", optOut, path)
                .orElseGet(() -> Words.sentences(List.of(
                        words.phrase("withdrawal.marketing"), in.gap(NoticeItem.OBJECTION, path, "missing.opt-out"))));
    }

    private Optional<Phrase> of(String key, Optional<Withdrawal> recorded, ModelPath path) {
        return recorded.filter(withdrawal -> !withdrawal.means().isEmpty()
                        || withdrawal.how().isPresent()
                        || withdrawal.link().isPresent())
                .map(withdrawal -> sentences(key, withdrawal, path));
    }

    private Phrase sentences(String key, Withdrawal withdrawal, ModelPath path) {
        List<Phrase> sentences = new ArrayList<>();
        List<String> means = withdrawal.means().stream()
                .map(one -> words.text("withdrawal.means", one))
                .toList();
        sentences.add(means.isEmpty() ? words.phrase(key) : words.phrase(key + ".by", "means", means));
        withdrawal.how().ifPresent(how -> sentences.add(in.sentence(how, path.child("how"))));
        withdrawal
                .link()
                .ifPresent(link -> sentences.add(
                        words.phrase("document.see", "links", List.of(in.link(link, path.child("link"))))));
        return Words.sentences(sentences);
    }
}

package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Marketing;
import org.ropa4j.text.LocalizedText;

/** Says what marketing people get, how often and by which means, how they stop it, and what they cannot stop. */
final class MarketingWords {
    private final Composition in;
    private final Words words;

    MarketingWords(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    Phrase sentences(Marketing marketing, ModelPath path) {
        List<Phrase> sentences = new ArrayList<>();
        if (!marketing.channels().isEmpty() || marketing.content().isPresent()) {
            Phrase content = marketing
                    .content()
                    .map(text -> in.clause(text, path.child("content")))
                    .orElseGet(() -> words.phrase("marketing.content.unnamed"));
            List<String> channels = marketing.channels().stream()
                    .map(channel -> words.text("marketing.channel", channel))
                    .toList();
            sentences.add(words.phrase("marketing.content", "content", content, "channels", channels));
        }
        sentences.add(sentence(marketing.frequency(), path.child("frequency")));
        sentences.add(sentence(marketing.technology(), path.child("technology")));
        sentences.add(sentence(marketing.cost(), path.child("cost")));
        sentences.add(new WithdrawalWords(in).optOut(marketing.optOut(), path.child("optOut")));
        sentences.add(sentence(marketing.serviceMessages(), path.child("serviceMessages")));
        return Words.sentences(sentences);
    }

    private Phrase sentence(Optional<LocalizedText> text, ModelPath path) {
        return text.map(present -> words.capitalized(in.sentence(present, path)))
                .orElse(Phrase.empty());
    }
}

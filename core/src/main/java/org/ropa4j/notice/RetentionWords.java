package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RetentionRule.Coverage;

/** Says of one retention rule which data it is about, how long these are kept, and what happens to them then. */
final class RetentionWords {
    private final Composition in;
    private final Words words;

    RetentionWords(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    /** Which data the rule is about; empty if all. */
    Optional<Phrase> what(RetentionRule rule, ModelPath path) {
        Coverage coverage = rule.coverage();
        if (coverage.scope().isPresent()) {
            return Optional.of(
                    in.clause(coverage.scope().get(), path.child("coverage").child("scope")));
        }
        return coverage.dataSubjects().isEmpty()
                ? Optional.empty()
                : Optional.of(words.phrase(
                        "retention.subjects", "subjects", in.vocables().dataSubjects(coverage.dataSubjects())));
    }

    Phrase sentences(RetentionRule rule, ModelPath path) {
        List<Phrase> sentences = new ArrayList<>();
        time(rule, path, sentences);
        List<String> actions = rule.coverage().finalActions().stream()
                .map(action -> words.text("retention.action", action))
                .toList();
        if (!actions.isEmpty()) {
            sentences.add(words.phrase("retention.final", "actions", actions));
        }
        return Words.sentences(sentences);
    }

    private void time(RetentionRule rule, ModelPath path, List<Phrase> sentences) {
        if (rule instanceof RetentionRule.ForPeriod period) {
            sentences.add(words.phrase(
                    "retention.for-period",
                    "period",
                    period.period(),
                    "after",
                    words.text("retention.after", period.after())));
        } else if (rule instanceof RetentionRule.UntilEvent until) {
            sentences.add(words.phrase("retention.until-event", "event", words.text("retention.until", until.event())));
        } else if (rule instanceof RetentionRule.Statutory statutory) {
            statutory(statutory, path, sentences);
        } else if (rule instanceof RetentionRule.ByCriterion criterion) {
            sentences.add(words.phrase(
                    "retention.by-criterion", "criterion", in.clause(criterion.criterion(), path.child("criterion"))));
        } else {
            // What the law says anyway is no answer to how long.
            sentences.add(words.phrase("retention.while-necessary"));
            sentences.add(in.gap(NoticeItem.RETENTION, path, "missing.retention-criterion"));
        }
    }

    private void statutory(RetentionRule.Statutory rule, ModelPath path, List<Phrase> sentences) {
        List<?> laws = rule.laws().isEmpty() ? List.of(words.text("retention.statutory.unnamed")) : rule.laws();
        String key = "retention.statutory"
                + (rule.period().isPresent() ? ".period" : "")
                + (rule.period().isPresent() && rule.after().isPresent() ? ".after" : "");
        String after =
                rule.after().map(event -> words.text("retention.after", event)).orElse("");
        sentences.add(rule.period()
                .map(period -> words.phrase(key, "laws", laws, "period", period, "after", after))
                .orElseGet(() -> words.phrase(key, "laws", laws)));
        if (rule.laws().isEmpty()) {
            String missing = rule.period().isPresent() ? "missing.law" : "missing.retention-law";
            sentences.add(in.gap(NoticeItem.RETENTION, path.child("laws"), missing));
        }
    }
}

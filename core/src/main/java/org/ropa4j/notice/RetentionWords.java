package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.RetentionRule;

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
        if (!coverage.dataGroups().isEmpty()) {
            return Optional.of(words.phrase("retention.groups", "groups", groups(coverage.dataGroups())));
        }
        return coverage.dataSubjects().isEmpty()
                ? Optional.empty()
                : Optional.of(words.phrase(
                        "retention.subjects", "subjects", in.vocables().dataSubjects(coverage.dataSubjects())));
    }

    /** What the record calls the groups; of a group that it does not define, the identifier. */
    private List<Phrase> groups(List<DataGroupId> ids) {
        List<DataGroup> defined = in.ropa().dataGroups();
        return ids.stream()
                .map(id -> in.resolved()
                        .dataGroup(id)
                        .map(group -> in.clause(
                                group.name(),
                                ModelPath.root()
                                        .child("dataGroups")
                                        .item(defined.indexOf(group))
                                        .child("name")))
                        .orElseGet(() -> Phrase.of(id.value())))
                .toList();
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
            sentences.add(period(period));
        } else if (rule instanceof RetentionRule.UntilEvent until) {
            sentences.add(
                    words.phrase("retention.until-event", "event", in.vocables().event(until.event())));
        } else if (rule instanceof RetentionRule.Statutory statutory) {
            statutory(statutory, path, sentences);
        } else if (rule instanceof RetentionRule.ByCriterion criterion) {
            sentences.add(words.phrase(
                    "retention.by-criterion", "criterion", in.clause(criterion.criterion(), path.child("criterion"))));
        } else if (rule instanceof RetentionRule.Earliest first) {
            several("retention.earliest", first.rules(), path, sentences);
        } else if (rule instanceof RetentionRule.Latest last) {
            several("retention.latest", last.rules(), path, sentences);
        } else if (rule instanceof RetentionRule.Either open) {
            several("retention.either", open.rules(), path, sentences);
        } else if (rule instanceof RetentionRule.AtPersonsChoice choice) {
            choice(choice, path, sentences);
        } else if (rule instanceof RetentionRule.Prolonged prolonged) {
            sentences.add(prolonged
                    .basis()
                    .map(basis -> words.phrase("retention.prolonged", "basis", basis.provision()))
                    .orElseGet(() -> words.phrase("retention.prolonged.unnamed")));
            sentences.add(in.gap(NoticeItem.RETENTION, path.child("basis"), "missing.law"));
        } else if (rule instanceof RetentionRule.Indefinite forEver) {
            sentences.add(words.phrase("retention.indefinite"));
            forEver.reason().ifPresent(reason -> sentences.add(in.sentence(reason, path.child("reason"))));
        } else {
            // What the law says anyway is no answer to how long.
            sentences.add(words.phrase("retention.while-necessary"));
            if (rule instanceof RetentionRule.NotDeterminable open) {
                open.reason().ifPresent(reason -> sentences.add(in.sentence(reason, path.child("reason"))));
            }
            sentences.add(in.gap(NoticeItem.RETENTION, path, "missing.retention-criterion"));
        }
    }

    private Phrase period(RetentionRule.ForPeriod rule) {
        return rule.after()
                .map(event -> words.phrase(
                        rule.atMost() ? "retention.at-most" : "retention.for-period",
                        "period",
                        rule.period(),
                        "after",
                        in.vocables().after(event)))
                .orElseGet(() -> words.phrase(
                        rule.atMost() ? "retention.at-most.unanchored" : "retention.for-period.unanchored",
                        "period",
                        rule.period()));
    }

    private void choice(RetentionRule.AtPersonsChoice rule, ModelPath path, List<Phrase> sentences) {
        sentences.add(rule.until()
                .map(event -> words.phrase(
                        "retention.choice.until", "event", in.vocables().event(event)))
                .orElseGet(() -> words.phrase("retention.choice")));
        rule.choice().ifPresent(choice -> sentences.add(in.sentence(choice, path.child("choice"))));
    }

    private void several(String key, List<RetentionRule> rules, ModelPath path, List<Phrase> sentences) {
        List<Phrase> times = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            times.add(end(rules.get(index), path.child("rules").item(index)));
        }
        sentences.add(words.phrase(key, "times", times));
    }

    /** When the time of a rule among others is over, as a clause. */
    private Phrase end(RetentionRule rule, ModelPath path) {
        if (rule instanceof RetentionRule.ForPeriod period) {
            return period.after()
                    .map(event -> words.phrase(
                            "retention.end.period",
                            "period",
                            period.period(),
                            "after",
                            in.vocables().after(event)))
                    .orElseGet(() -> words.phrase("retention.end.period.unanchored", "period", period.period()));
        }
        if (rule instanceof RetentionRule.UntilEvent until) {
            return in.vocables().event(until.event());
        }
        if (rule instanceof RetentionRule.Statutory statutory) {
            return words.phrase("retention.end.statutory", "laws", laws(statutory));
        }
        List<Phrase> sentences = new ArrayList<>();
        time(rule, path, sentences);
        return words.phrase("retention.end.other", "rule", Words.sentences(sentences));
    }

    private List<?> laws(RetentionRule.Statutory rule) {
        return rule.laws().isEmpty() ? List.of(words.text("retention.statutory.unnamed")) : in.laws(rule.laws());
    }

    private void statutory(RetentionRule.Statutory rule, ModelPath path, List<Phrase> sentences) {
        List<?> laws = laws(rule);
        String key = "retention.statutory"
                + (rule.period().isPresent() ? ".period" : "")
                + (rule.period().isPresent() && rule.after().isPresent() ? ".after" : "");
        Phrase after = rule.after().map(in.vocables()::after).orElse(Phrase.empty());
        sentences.add(rule.period()
                .map(period -> words.phrase(key, "laws", laws, "period", period, "after", after))
                .orElseGet(() -> words.phrase(key, "laws", laws)));
        if (rule.laws().isEmpty()) {
            String missing = rule.period().isPresent() ? "missing.law" : "missing.retention-law";
            sentences.add(in.gap(NoticeItem.RETENTION, path.child("laws"), missing));
        } else if (rule.period().isEmpty()) {
            sentences.add(in.gap(NoticeItem.RETENTION, path.child("period"), "missing.retention"));
        }
        if (rule.after().isEmpty()) {
            sentences.add(in.gap(NoticeItem.RETENTION, path.child("after"), "missing.retention-start"));
        }
    }
}

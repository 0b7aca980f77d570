package org.ropa4j.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.RetentionRule;

/** When data are to be erased, category by category (Art. 30(1)(f)). */
final class RetentionTerms {
    private final Composition in;
    private final Words words;

    RetentionTerms(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    /** A line for each rule: of the activity or the whole record, of single data, and of groups. */
    List<Phrase> of(ProcessingActivity activity, ModelPath path) {
        boolean own = !activity.retention().isEmpty();
        List<Phrase> lines = new ArrayList<>(
                lines(in.resolved().retentionOf(activity), (own ? path : ModelPath.root()).child("retention")));
        for (int i = 0; i < activity.data().size(); i++) {
            lines.addAll(lines(activity.data().get(i), path.child("data").item(i)));
        }
        activity.dataGroups().forEach(id -> in.resolved().dataGroup(id).ifPresent(group -> lines.addAll(lines(group))));
        return lines.stream().distinct().toList();
    }

    private List<Phrase> lines(DataGroup group) {
        ModelPath path =
                ModelPath.root().child("dataGroups").item(in.ropa().dataGroups().indexOf(group));
        List<Phrase> lines =
                new ArrayList<>(about(in.group(group.id()), lines(group.retention(), path.child("retention"))));
        for (int i = 0; i < group.data().size(); i++) {
            lines.addAll(lines(group.data().get(i), path.child("data").item(i)));
        }
        return lines;
    }

    private List<Phrase> lines(DataUse use, ModelPath path) {
        return about(in.vocables().data(use.category()), lines(use.retention(), path.child("retention")));
    }

    private List<Phrase> about(Phrase data, List<Phrase> lines) {
        return lines.stream()
                .map(line -> words.phrase("data.line", "data", words.capitalized(data), "text", line))
                .toList();
    }

    /** A line for each rule. */
    List<Phrase> lines(List<RetentionRule> rules, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            lines.add(line(rules.get(i), path.item(i)));
        }
        return lines;
    }

    private Phrase line(RetentionRule rule, ModelPath path) {
        Phrase time = time(rule, path);
        List<Phrase> actions = rule.coverage().finalActions().stream()
                .map(action -> words.phrase(Words.key("retention.action", action)))
                .toList();
        Phrase whole = actions.isEmpty() ? time : words.phrase("retention.then", "time", time, "actions", actions);
        return what(rule.coverage(), path.child("coverage"))
                .map(what -> words.phrase("data.line", "data", words.capitalized(what), "text", whole))
                .orElse(words.capitalized(whole));
    }

    /** Which data a rule is about; empty if all. */
    private Optional<Phrase> what(Coverage coverage, ModelPath path) {
        List<Phrase> data = in.data(coverage.data(), coverage.dataGroups());
        if (coverage.scope().isPresent()) {
            return in.text(coverage.scope(), path.child("scope"));
        } else if (!data.isEmpty()) {
            return Optional.of(words.and(data));
        }
        return coverage.dataSubjects().isEmpty()
                ? Optional.empty()
                : Optional.of(words.phrase(
                        "retention.subjects", "subjects", in.vocables().dataSubjects(coverage.dataSubjects())));
    }

    private Phrase time(RetentionRule rule, ModelPath path) {
        if (rule instanceof RetentionRule.ForPeriod period) {
            return words.phrase(
                    period.atMost() ? "retention.at-most" : "retention.for-period",
                    "period",
                    period.period(),
                    "after",
                    period.after().map(in.vocables()::after).orElseGet(() -> in.missing("missing.retention-start")));
        } else if (rule instanceof RetentionRule.UntilEvent until) {
            return words.phrase("retention.until", "event", in.vocables().event(until.event()));
        } else if (rule instanceof RetentionRule.Statutory statutory) {
            return statutory(statutory);
        } else if (rule instanceof RetentionRule.ByCriterion criterion) {
            return in.text(criterion.criterion(), path.child("criterion"));
        } else if (rule instanceof RetentionRule.Earliest first) {
            return several("retention.earliest", first.rules(), path);
        } else if (rule instanceof RetentionRule.Latest last) {
            return several("retention.latest", last.rules(), path);
        } else if (rule instanceof RetentionRule.Either open) {
            return several("retention.either", open.rules(), path);
        } else if (rule instanceof RetentionRule.AtPersonsChoice choice) {
            return choice.until()
                    .map(event -> words.phrase(
                            "retention.choice.until", "event", in.vocables().event(event)))
                    .orElseGet(() -> words.phrase("retention.choice"));
        } else if (rule instanceof RetentionRule.Prolonged prolonged) {
            return prolonged
                    .basis()
                    .map(basis -> words.phrase("retention.prolonged", "law", basis.provision()))
                    .orElseGet(() -> words.phrase("retention.prolonged.unnamed"));
        }
        return open(rule, path);
    }

    /** Rules that give no time limit. */
    private Phrase open(RetentionRule rule, ModelPath path) {
        if (rule instanceof RetentionRule.Indefinite forEver) {
            return in.text(forEver.reason(), path.child("reason"))
                    .map(reason -> words.phrase("retention.indefinite.reason", "reason", reason))
                    .orElseGet(() -> words.phrase("retention.indefinite"));
        }
        // What the law says anyway is no time limit.
        return words.phrase("retention.while-necessary", "limit", in.missing("missing.time-limit"));
    }

    private Phrase several(String key, List<RetentionRule> rules, ModelPath path) {
        List<Phrase> times = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            times.add(time(rules.get(i), path.child("rules").item(i)));
        }
        return words.phrase(key, "times", times);
    }

    private Phrase statutory(RetentionRule.Statutory rule) {
        List<?> laws = rule.laws().isEmpty() ? List.of(in.missing("missing.law")) : rule.laws();
        if (rule.period().isEmpty()) {
            return words.phrase("retention.statutory", "laws", laws);
        }
        Phrase period = words.phrase(
                rule.after().isPresent() ? "retention.for-period" : "retention.period",
                "period",
                rule.period().get(),
                "after",
                rule.after().map(in.vocables()::after).orElse(Phrase.empty()));
        return words.phrase("retention.statutory.period", "time", period, "laws", laws);
    }
}

package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.law.Citation;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.Stated;

/** Decisions that no human being takes: that there are none, or which, how they are reached and what they mean. */
final class AutomatedDecisionsSection {
    private static final ModelPath PATH = ModelPath.root().child("automatedDecisions");
    private static final Citation DECISIONS = Citation.gdpr("22");

    private AutomatedDecisionsSection() {}

    static void compose(Composition in, Section.Builder section) {
        Map<AutomatedDecision, ModelPath> decisions = new LinkedHashMap<>();
        boolean silent =
                in.activities().isEmpty() && !in.ropa().automatedDecisions().isStated();
        collect(in.ropa().automatedDecisions(), ModelPath.root(), decisions);
        for (PlacedActivity placed : in.activities()) {
            silent |= !in.resolved().automatedDecisionsOf(placed.activity()).isStated();
            collect(placed.activity().automatedDecisions(), placed.path(), decisions);
        }
        decisions.forEach((decision, path) -> section.block(
                Composition.answering(decision(in, decision, path), NoticeItem.AUTOMATED_DECISIONS, path)));
        section.block(new Block.Paragraph(in.gap(NoticeItem.AUTOMATED_DECISIONS, PATH, "missing.automated-decisions")));
        if (decisions.isEmpty() && !silent) {
            section.block(Composition.answering(
                    new Block.Paragraph(in.words().phrase("automated-decisions.none", "law", DECISIONS)),
                    NoticeItem.AUTOMATED_DECISIONS,
                    PATH));
        }
    }

    private static void collect(
            Stated<AutomatedDecision> stated, ModelPath path, Map<AutomatedDecision, ModelPath> decisions) {
        List<AutomatedDecision> items = stated.items();
        for (int i = 0; i < items.size(); i++) {
            decisions.putIfAbsent(items.get(i), path.child("automatedDecisions").item(i));
        }
    }

    private static Block decision(Composition in, AutomatedDecision decision, ModelPath path) {
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(in.sentence(decision.description(), path.child("description")));
        sentences.add(decision.logic()
                .map(logic -> in.sentence(logic, path.child("logic")))
                .orElseGet(() -> in.gap(NoticeItem.AUTOMATED_DECISIONS, path.child("logic"), "missing.logic")));
        sentences.add(decision.consequences()
                .map(consequences -> in.sentence(consequences, path.child("consequences")))
                .orElseGet(() ->
                        in.gap(NoticeItem.AUTOMATED_DECISIONS, path.child("consequences"), "missing.consequences")));
        return new Block.Paragraph(Words.sentences(sentences));
    }
}

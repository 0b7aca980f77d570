package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.PUBLISHED_RIGHT;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Citation;
import org.ropa4j.model.PublishedRight;
import org.ropa4j.model.PublishedRight.Deviation;
import org.ropa4j.model.PublishedRight.Kind;
import org.ropa4j.model.Right;
import org.ropa4j.text.LocalizedText;

/** What the notice that people can read today says of single rights, held against the law. */
final class PublishedRightRules {
    private static final Citation EARLIER_PROCESSING = Citation.gdpr("7(3)");

    /** Art. 22 is not among the rights that people must be told of, see {@link #AUTOMATED_DECISIONS_NARROWED}. */
    static final Rule<PublishedRight> NARROWED = Rule.on(PUBLISHED_RIGHT, "right-narrowed")
            .citing("GDPR Art. 13(2)(b)", "GDPR Art. 13(2)(d)", "GDPR Art. 12(1)")
            .warning()
            .appliesWhen(right -> right.right() != Right.AUTOMATED_DECISIONS)
            .violatedWhen(right -> deviates(right, Kind.NARROWER))
            .with("right", right -> List.of(right.right()))
            .with("says", right -> says(right, Kind.NARROWER))
            .build();

    static final Rule<PublishedRight> AUTOMATED_DECISIONS_NARROWED = Rule.on(
                    PUBLISHED_RIGHT, "automated-decision-right-narrowed")
            .citing("GDPR Art. 22(1)", "GDPR Art. 22(3)", "GDPR Art. 12(1)")
            .info()
            .appliesWhen(right -> right.right() == Right.AUTOMATED_DECISIONS)
            .violatedWhen(right -> deviates(right, Kind.NARROWER))
            .with("says", right -> says(right, Kind.NARROWER))
            .build();

    static final Rule<PublishedRight> DESCRIBED_OTHERWISE = Rule.on(PUBLISHED_RIGHT, "right-described-otherwise")
            .citing("GDPR Art. 13(2)(b)", "GDPR Art. 12(1)", "GDPR Art. 12(2)")
            .warning()
            .violatedWhen(right -> deviates(right, Kind.DIFFERENT))
            .with("right", right -> List.of(right.right()))
            .with("says", right -> says(right, Kind.DIFFERENT))
            .build();

    /** A promise of more than the law gives is no breach; it misleads if it is not kept. */
    static final Rule<PublishedRight> OVERSTATED = Rule.on(PUBLISHED_RIGHT, "right-overstated")
            .citing("GDPR Art. 12(1)")
            .info()
            .violatedWhen(right -> deviates(right, Kind.WIDER))
            .with("right", right -> List.of(right.right()))
            .with("says", right -> says(right, Kind.WIDER))
            .build();

    static final Rule<PublishedRight> UNCLEAR = Rule.on(PUBLISHED_RIGHT, "right-unclear")
            .citing("GDPR Art. 12(1)", "GDPR Art. 12(2)")
            .info()
            .appliesWhen(right -> right.right() != Right.COMPLAINT)
            .violatedWhen(right -> deviates(right, Kind.UNCLEAR))
            .with("right", right -> List.of(right.right()))
            .with("says", right -> says(right, Kind.UNCLEAR))
            .build();

    /** That there is a right to complain is itself what people must be told, so leaving it open weighs more. */
    static final Rule<PublishedRight> COMPLAINT_UNCLEAR = Rule.on(PUBLISHED_RIGHT, "complaint-right-unclear")
            .citing("GDPR Art. 13(2)(d)", "GDPR Art. 77(1)")
            .warning()
            .appliesWhen(right -> right.right() == Right.COMPLAINT)
            .violatedWhen(right -> deviates(right, Kind.UNCLEAR))
            .with("says", right -> says(right, Kind.UNCLEAR))
            .build();

    static final Rule<PublishedRight> EARLIER_PROCESSING_NOT_SAID = Rule.on(
                    PUBLISHED_RIGHT, "earlier-processing-not-mentioned")
            .citing("GDPR Art. 13(2)(c)", "GDPR Art. 7(3)")
            .info()
            .appliesWhen(right -> right.right() == Right.WITHDRAW_CONSENT)
            .undeterminedWhen(
                    (right, in) -> right.states().isEmpty() && right.text().isEmpty())
            .violatedWhen(right -> !right.states().contains(EARLIER_PROCESSING))
            .build();

    /** What access and portability include; a text that goes into some of it is taken to mean that this is all. */
    private static final Map<Right, List<Citation>> CONTENTS = Map.of(
            Right.ACCESS,
            Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                    .map(letter -> Citation.gdpr("15(1)(" + letter + ")"))
                    .toList(),
            Right.PORTABILITY,
            List.of(Citation.gdpr("20(1)"), Citation.gdpr("20(2)")));

    /** Where the record has words for what is left out, {@link #NARROWED} passes them on. */
    static final Rule<PublishedRight> CONTENT_LEFT_OUT = Rule.on(PUBLISHED_RIGHT, "right-content-left-out")
            .citing("GDPR Art. 15(1)", "GDPR Art. 20(2)", "GDPR Art. 12(1)")
            .info()
            .at("states")
            .appliesWhen(
                    right -> !Collections.disjoint(contents(right), right.states()) && !deviates(right, Kind.NARROWER))
            .violatedWhen(right -> !leftOut(right).isEmpty())
            .with("right", right -> List.of(right.right()))
            .with("provisions", PublishedRightRules::leftOut)
            .build();

    static final List<Rule<?>> GDPR = List.of(
            NARROWED,
            AUTOMATED_DECISIONS_NARROWED,
            DESCRIBED_OTHERWISE,
            OVERSTATED,
            UNCLEAR,
            COMPLAINT_UNCLEAR,
            EARLIER_PROCESSING_NOT_SAID,
            CONTENT_LEFT_OUT);

    private PublishedRightRules() {}

    private static List<Citation> contents(PublishedRight right) {
        return CONTENTS.getOrDefault(right.right(), List.of());
    }

    private static List<Citation> leftOut(PublishedRight right) {
        return contents(right).stream()
                .filter(content -> !right.states().contains(content))
                .toList();
    }

    private static Stream<Deviation> deviations(PublishedRight right, Kind kind) {
        return right.deviations().stream().filter(deviation -> deviation.kind() == kind);
    }

    private static boolean deviates(PublishedRight right, Kind kind) {
        return deviations(right, kind).findAny().isPresent();
    }

    private static LocalizedText says(PublishedRight right, Kind kind) {
        return deviations(right, kind).findFirst().orElseThrow().text();
    }
}

package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * How long personal data are kept, or what decides it (GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f)).
 *
 * <p>Several rules beside each other divide the data between them: each says whom it concerns and what happens in the end.
 */
public sealed interface RetentionRule {

    /** Whom, what and how it ends: what every rule says beside its time. */
    Coverage coverage();

    /**
     * What a retention rule covers and what happens to the data in the end.
     *
     * @param dataSubjects whose data; empty: those of everybody in the activity
     * @param scope which data or cases, a plural noun phrase that says it by itself ({@code data about invoices})
     * @param finalActions what happens then; several are alternatives between which the record does not choose
     */
    record Coverage(
            List<@Valid DataSubjectCategoryId> dataSubjects,
            Optional<LocalizedText> scope,
            List<FinalAction> finalActions) {
        public Coverage {
            dataSubjects = List.copyOf(dataSubjects);
            Objects.requireNonNull(scope, "scope");
            finalActions = List.copyOf(finalActions);
        }

        /** Everything in the activity; the end is not recorded. */
        public static Coverage everything() {
            return new Coverage(List.of(), Optional.empty(), List.of());
        }
    }

    /**
     * A period after an event, on the calendar.
     *
     * @param period how long, such as five years
     * @param after what starts it
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record ForPeriod(
            Period period, RetentionEvent after, @Valid Coverage coverage) implements RetentionRule {
        public ForPeriod {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(coverage, "coverage");
        }
    }

    /**
     * Until an event, without a period after it.
     *
     * @param event what ends it
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record UntilEvent(RetentionEvent event, @Valid Coverage coverage) implements RetentionRule {
        public UntilEvent {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(coverage, "coverage");
        }
    }

    /**
     * As long as an Act says.
     *
     * @param laws the provisions; empty if the record only says that some law decides
     * @param period how long after the event, if recorded
     * @param after what starts the period, if recorded
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record Statutory(
            List<Citation> laws,
            Optional<Period> period,
            Optional<RetentionEvent> after,
            @Valid Coverage coverage) implements RetentionRule {
        public Statutory {
            laws = List.copyOf(laws);
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(coverage, "coverage");
        }
    }

    /**
     * A concrete criterion in words.
     *
     * @param criterion what decides, written so that it continues "kept …"
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record ByCriterion(LocalizedText criterion, @Valid Coverage coverage) implements RetentionRule {
        public ByCriterion {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(coverage, "coverage");
        }
    }

    /**
     * As long as the purpose needs the data: what the law says anyway, and so no criterion that a reader could apply (WP260
     * rev.01 on Art. 13(2)(a)).
     *
     * @param coverage see {@link RetentionRule#coverage()}
     */
    record WhileNecessary(@Valid Coverage coverage) implements RetentionRule {
        public WhileNecessary {
            Objects.requireNonNull(coverage, "coverage");
        }
    }
}

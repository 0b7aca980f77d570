package org.ropa4j.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ropa4j.law.Country;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.Id;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.Stated;
import org.ropa4j.text.Language;
import org.ropa4j.text.LocalizedText;
import org.ropa4j.text.Texts;

/**
 * Builds rules that say what a house never does: which data, of whom, for what, to whom.
 *
 * <pre>{@code
 * Rule<ProcessingActivity> never = DenyRule.named("health-data-for-marketing-to-children")
 *         .data("health")
 *         .purpose("direct-marketing")
 *         .children()
 *         .because(LocalizedText.of(Locale.ENGLISH, "The board ruled it out in 2024."))
 *         .build();
 * }</pre>
 *
 * <p>An activity goes against it if all that is named comes together in one {@link DataCell}; where one thing is named several
 * times, any of them counts. Categories of data and kinds of purposes stand for all that is part of them. Where the record leaves
 * open one of the things, and the rest fits, the outcome is {@link Outcome#UNDETERMINED}. A violation is an error unless said
 * otherwise. The rule has its words in all languages of the library. Not thread-safe.
 */
public final class DenyRule {
    private final String id;
    private final List<DataCategoryId> data = new ArrayList<>();
    private final List<PurposeCategoryId> purposes = new ArrayList<>();
    private final List<DataSubjectCategoryId> dataSubjects = new ArrayList<>();
    private boolean children;
    private Outside outsideEea = Outside.NOBODY;
    private Severity severity = Severity.ERROR;
    private Optional<LocalizedText> reason = Optional.empty();

    private DenyRule(String id) {
        this.id = id;
    }

    /**
     * A rule that names nothing yet.
     *
     * @param id its id, see {@link RuleId}
     */
    public static DenyRule named(String id) {
        return new DenyRule(RuleId.of(id).value());
    }

    /** Adds a category of data, with all that is part of it. */
    public DenyRule data(String category) {
        data.add(DataCategoryId.of(category));
        return this;
    }

    /** Adds a kind of purpose, with all that is part of it. */
    public DenyRule purpose(String category) {
        purposes.add(PurposeCategoryId.of(category));
        return this;
    }

    /** Adds a category of data subjects. */
    public DenyRule dataSubject(String category) {
        dataSubjects.add(DataSubjectCategoryId.of(category));
        return this;
    }

    /** Adds all categories of data subjects whose ages lie below 18, in part or whole. */
    public DenyRule children() {
        children = true;
        return this;
    }

    /** Only if somebody who is not in the EEA on the day receives the data. */
    public DenyRule toRecipientsOutsideTheEea() {
        outsideEea = Outside.RECIPIENTS;
        return this;
    }

    /**
     * Only if a processor, or one that a processor engages, who is not in the EEA on the day receives the data. Where the role of a
     * recipient is not recorded, the outcome is {@link Outcome#UNDETERMINED}.
     */
    public DenyRule toProcessorsOutsideTheEea() {
        outsideEea = Outside.PROCESSORS;
        return this;
    }

    /** How severe a violation is. */
    public DenyRule severity(Severity severity) {
        this.severity = Objects.requireNonNull(severity, "severity");
        return this;
    }

    /** Why the house does not do it: whole sentences. */
    public DenyRule because(LocalizedText reason) {
        this.reason = Optional.of(reason);
        return this;
    }

    /**
     * The rule.
     *
     * @throws IllegalStateException if it names nothing that is denied, or no reason
     */
    public Rule<ProcessingActivity> build() {
        if (data.isEmpty()
                && purposes.isEmpty()
                && dataSubjects.isEmpty()
                && !children
                && outsideEea == Outside.NOBODY) {
            throw new IllegalStateException("rule " + id + ": say what is denied before build()");
        }
        LocalizedText why = reason.orElseThrow(
                () -> new IllegalStateException("rule " + id + ": call because(...) before build()"));
        Test test = new Test(List.copyOf(data), List.copyOf(purposes), List.copyOf(dataSubjects), children, outsideEea);
        Rule.Builder<ProcessingActivity> rule = Rule.on(Subject.ACTIVITY, id)
                .severity(severity)
                .undeterminedWhen((activity, in) -> test.of(activity, in) == Answer.UNKNOWN)
                .violatedWhen((activity, in) -> test.of(activity, in) == Answer.YES)
                .with("activity", ProcessingActivity::name)
                .with("namesData", activity -> !test.data.isEmpty())
                .with("data", (activity, in) -> test.labelsOfData(in.resolved()))
                .with("namesPurposes", activity -> !test.purposes.isEmpty())
                .with("purposes", (activity, in) -> test.labelsOfPurposes(in.resolved()))
                .with("namesDataSubjects", activity -> !test.dataSubjects.isEmpty())
                .with("dataSubjects", (activity, in) -> test.labelsOfDataSubjects(in.resolved()))
                .with("children", activity -> test.children)
                .with("outsideEea", activity -> test.outsideEea)
                .with("reason", activity -> why);
        Language.supported().forEach(language -> rule.says(wording(language.locale())));
        return rule.build();
    }

    private static RuleWording wording(Locale language) {
        Texts texts = Texts.load(DenyRule.class, "deny", language);
        return RuleWording.in(language)
                .title(texts.pattern("title").toString())
                .message(texts.pattern("message").toString())
                .why(texts.pattern("why").toString())
                .remedy(texts.pattern("remedy").toString());
    }

    /** Which of those outside the EEA must not receive the data. */
    private enum Outside {
        NOBODY,
        RECIPIENTS,
        PROCESSORS;

        Answer means(Recipient recipient) {
            if (this != PROCESSORS) {
                return Answer.of(this == RECIPIENTS);
            }
            return recipient
                    .role()
                    .map(role -> switch (role) {
                        case PROCESSOR, SUB_PROCESSOR -> Answer.YES;
                        case GROUP_COMPANY -> Answer.UNKNOWN;
                        case JOINT_CONTROLLER, INDEPENDENT_CONTROLLER, AUTHORITY, INTERNAL -> Answer.NO;
                    })
                    .orElse(Answer.UNKNOWN);
        }
    }

    private enum Answer {
        NO,
        UNKNOWN,
        YES;

        /** The answer to "both?". */
        Answer and(Answer other) {
            return compareTo(other) <= 0 ? this : other;
        }

        /** The answer to "either?". */
        Answer or(Answer other) {
            return compareTo(other) >= 0 ? this : other;
        }

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    private record Test(
            List<DataCategoryId> data,
            List<PurposeCategoryId> purposes,
            List<DataSubjectCategoryId> dataSubjects,
            boolean children,
            Outside outsideEea) {

        Answer of(ProcessingActivity activity, CheckContext in) {
            Answer purpose = ofPurposes(activity, in.resolved());
            if (purpose == Answer.NO || (data.isEmpty() && !namesPeople() && outsideEea == Outside.NOBODY)) {
                return purpose;
            }
            List<DataCell> cells = in.resolved().cellsOf(activity);
            if (cells.isEmpty()) {
                Answer people = ofPeople(activity.dataSubjects(), in.resolved());
                Answer recipients = ofRecipients(in.resolved().recipientsOf(activity), in);
                return purpose.and(data.isEmpty() ? Answer.YES : Answer.UNKNOWN)
                        .and(people)
                        .and(recipients);
            }
            Answer any = Answer.NO;
            for (DataCell cell : cells) {
                any = any.or(ofData(cell, in.resolved())
                        .and(ofPeople(cell.dataSubjects(), in.resolved()))
                        .and(ofRecipients(cell.recipients(), in)));
            }
            return purpose.and(any);
        }

        private boolean namesPeople() {
            return !dataSubjects.isEmpty() || children;
        }

        private Answer ofPurposes(ProcessingActivity activity, ResolvedRopa in) {
            if (purposes.isEmpty()) {
                return Answer.YES;
            }
            Answer any = activity.purposes().isEmpty() ? Answer.UNKNOWN : Answer.NO;
            for (Purpose purpose : activity.purposes()) {
                any = any.or(purpose.category()
                        .map(category -> Answer.of(purposes.stream().anyMatch(denied -> in.isA(category, denied))))
                        .orElse(Answer.UNKNOWN));
            }
            return any;
        }

        private Answer ofData(DataCell cell, ResolvedRopa in) {
            return Answer.of(data.isEmpty() || data.stream().anyMatch(denied -> in.isA(cell.category(), denied)));
        }

        private Answer ofPeople(List<DataSubjectCategoryId> people, ResolvedRopa in) {
            if (!namesPeople()) {
                return Answer.YES;
            }
            if (people.isEmpty()) {
                return Answer.UNKNOWN;
            }
            return Answer.of(people.stream()
                    .anyMatch(category -> dataSubjects.contains(category) || children && areChildren(category, in)));
        }

        private static boolean areChildren(DataSubjectCategoryId category, ResolvedRopa in) {
            return in.dataSubjectCategory(category)
                    .flatMap(known -> known.ages())
                    .filter(ages -> ages.includesChildren())
                    .isPresent();
        }

        private Answer ofRecipients(Stated<Recipient> recipients, CheckContext in) {
            if (outsideEea == Outside.NOBODY) {
                return Answer.YES;
            }
            Answer any = recipients.isStated() ? Answer.NO : Answer.UNKNOWN;
            for (Recipient recipient : recipients.items()) {
                any = any.or(outsideEea.means(recipient).and(ofRecipient(recipient, in)));
            }
            return any;
        }

        private static Answer ofRecipient(Recipient recipient, CheckContext in) {
            List<Country> countries = new ArrayList<>();
            in.resolved().transfersOf(recipient).items().forEach(transfer -> {
                transfer.country().ifPresent(countries::add);
                countries.addAll(transfer.onwardTo());
            });
            recipient
                    .party()
                    .flatMap(in.resolved()::party)
                    .flatMap(Party::country)
                    .ifPresent(countries::add);
            Answer any = countries.isEmpty() ? Answer.UNKNOWN : Answer.NO;
            for (Country country : countries) {
                any = any.or(Answer.of(!country.isInEea(in.asOf())));
            }
            for (Recipient next : recipient.subProcessors().items()) {
                any = any.or(ofRecipient(next, in));
            }
            return any;
        }

        private List<Object> labelsOfData(ResolvedRopa in) {
            return labels(data, id -> in.dataCategory(id).map(word -> word.label()));
        }

        private List<Object> labelsOfPurposes(ResolvedRopa in) {
            return labels(purposes, id -> in.purposeCategory(id).map(word -> word.label()));
        }

        private List<Object> labelsOfDataSubjects(ResolvedRopa in) {
            return labels(dataSubjects, id -> in.dataSubjectCategory(id).map(word -> word.label()));
        }

        private static <I extends Id> List<Object> labels(List<I> ids, Function<I, Optional<LocalizedText>> label) {
            return ids.stream()
                    .map(id -> label.apply(id).map(Object.class::cast).orElse(id.value()))
                    .toList();
        }
    }
}

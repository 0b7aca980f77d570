package org.ropa4j.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.law.Jurisdiction;

/**
 * One thing that the law, or a house, wants of a record. A rule is a value: which elements it looks at, the provisions it rests
 * on, where and from when it speaks and how severely, and the test.
 *
 * <pre>{@code
 * static final Rule<Tracker> TRACKER_CATEGORY_MISSING = Rule.on(Subject.TRACKER, "tracker-category-missing")
 *         .citing("ePrivacy Directive Art. 5(3)", "ekomloven § 3-15")
 *         .warning()
 *         .in(Jurisdiction.NORWAY).info().warningFrom(LocalDate.of(2025, 1, 1))
 *         .at("category")
 *         .violatedWhen((tracker, in) -> tracker.category().isEmpty())
 *         .with("tracker", Tracker::displayName)
 *         .build();
 * }</pre>
 *
 * <p>No rule that cites law speaks before the GDPR applies in the controller's country. A finding cites those of the rule's provisions that
 * are in force on the day of the check and apply to the controller.
 *
 * <p>Immutable. Thread-safe if the test is, and tests are meant to be pure functions.
 *
 * @param <T> the type of the elements looked at
 */
public final class Rule<T> {
    private final RuleId id;
    private final Subject<T> subject;
    private final List<Citation> citations;
    private final Map<Jurisdiction, Schedule> schedules;
    private final String component;
    private final @Nullable BiPredicate<T, CheckContext> applies;
    private final @Nullable BiPredicate<T, CheckContext> undetermined;
    private final BiPredicate<T, CheckContext> violated;
    private final Map<String, BiFunction<T, CheckContext, Object>> arguments;
    private final List<RuleWording> wordings;

    private Rule(Builder<T> builder, BiPredicate<T, CheckContext> violated) {
        this.id = builder.id;
        this.subject = builder.subject;
        this.citations = List.copyOf(builder.citations);
        this.schedules = Collections.unmodifiableMap(new LinkedHashMap<>(builder.schedules));
        this.component = builder.component;
        this.applies = builder.applies;
        this.undetermined = builder.undetermined;
        this.violated = violated;
        this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(builder.arguments));
        this.wordings = List.copyOf(builder.wordings);
    }

    /**
     * A builder for a rule.
     *
     * @param subject what it looks at
     * @param id its id, see {@link RuleId}
     * @throws IllegalArgumentException if {@code id} is no rule id
     */
    public static <T> Builder<T> on(Subject<T> subject, String id) {
        return new Builder<>(RuleId.of(id), subject);
    }

    /** The id. */
    public RuleId id() {
        return id;
    }

    /** What the rule looks at. */
    public Subject<T> subject() {
        return subject;
    }

    /** The provisions it rests on, of all places and times. */
    public List<Citation> citations() {
        return citations;
    }

    /** The names of the arguments that its findings have, in their order. */
    public List<String> argumentNames() {
        return List.copyOf(arguments.keySet());
    }

    /** What it says itself; empty if its pack has the words. */
    List<RuleWording> wordings() {
        return wordings;
    }

    /** Where severities are given for: the EEA, and countries with their own. In the order in which they were given. */
    public Set<Jurisdiction> jurisdictions() {
        return schedules.keySet();
    }

    /**
     * How severe a violation is over time for controllers in a jurisdiction: from each day until the next. A rule that is in force
     * at all times has {@link LocalDate#MIN}. Empty if no severities are given for the jurisdiction.
     */
    public SortedMap<LocalDate, Severity> severities(Jurisdiction jurisdiction) {
        SortedMap<LocalDate, Severity> severities = new TreeMap<>();
        schedules
                .getOrDefault(jurisdiction, Schedule.SILENT)
                .steps()
                .forEach(step -> severities.put(step.from(), step.severity()));
        return Collections.unmodifiableSortedMap(severities);
    }

    /**
     * How severe a violation is; empty if the rule does not speak there and then.
     *
     * @param asOf the day
     * @param country where the controller is established; empty if not recorded
     */
    public Optional<Severity> severity(LocalDate asOf, Optional<Country> country) {
        return schedule(country).at(asOf);
    }

    /** The schedule of the controller's own country goes before that of the EEA, which also holds for controllers elsewhere. */
    private Schedule schedule(Optional<Country> country) {
        Schedule own =
                country.map(place -> schedules.get(Jurisdiction.of(place))).orElse(null);
        return own != null ? own : schedules.getOrDefault(Jurisdiction.EEA, Schedule.SILENT);
    }

    Outcome judge(T element, CheckContext in) {
        if (applies != null && !applies.test(element, in)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (undetermined != null && undetermined.test(element, in)) {
            return Outcome.UNDETERMINED;
        }
        return violated.test(element, in) ? Outcome.VIOLATED : Outcome.PASSED;
    }

    Finding finding(Severity severity, List<Citation> itsCitations, T element, CheckContext in, ModelPath path) {
        Map<String, Object> values = new LinkedHashMap<>();
        arguments.forEach((name, value) -> values.put(name, value.apply(element, in)));
        return new Finding(
                id,
                severity,
                component.isEmpty() ? path : path.child(component),
                itsCitations,
                values,
                Optional.empty());
    }

    /** Those of the provisions that are in force on a day and apply to a controller there. */
    List<Citation> citationsFor(LocalDate asOf, Optional<Country> country) {
        return citations.stream()
                .filter(citation -> citation.isInForce(asOf))
                .filter(citation -> isAbout(citation.instrument().jurisdiction(), country))
                .toList();
    }

    private static boolean isAbout(Jurisdiction jurisdiction, Optional<Country> country) {
        return jurisdiction.country().isEmpty() || jurisdiction.country().equals(country);
    }

    /** The id. */
    @Override
    public String toString() {
        return id.toString();
    }

    /**
     * Builds a {@link Rule}. Severities given before any {@link #in} hold in the whole EEA. Not thread-safe.
     *
     * @param <T> the type of the elements looked at
     */
    public static final class Builder<T> {
        private final RuleId id;
        private final Subject<T> subject;
        private final List<Citation> citations = new ArrayList<>();
        private final Map<Jurisdiction, Schedule> schedules = new LinkedHashMap<>();
        private Jurisdiction jurisdiction = Jurisdiction.EEA;
        private String component = "";
        private @Nullable BiPredicate<T, CheckContext> applies;
        private @Nullable BiPredicate<T, CheckContext> undetermined;
        private @Nullable BiPredicate<T, CheckContext> violated;
        private final Map<String, BiFunction<T, CheckContext, Object>> arguments = new LinkedHashMap<>();
        private final List<RuleWording> wordings = new ArrayList<>();

        private Builder(RuleId id, Subject<T> subject) {
            this.id = id;
            this.subject = Objects.requireNonNull(subject, "subject");
        }

        /**
         * Adds provisions that the rule rests on; see {@link Citation#parse(String)}.
         *
         * @throws org.ropa4j.law.CitationFormatException if one of them is no citation
         */
        public Builder<T> citing(String... provisions) {
            for (String provision : provisions) {
                citations.add(Citation.parse(provision));
            }
            return this;
        }

        /**
         * From here on severities are those for controllers in this jurisdiction. A country's own severities take the place of
         * those for the EEA.
         *
         * @throws IllegalArgumentException if it is neither the EEA nor a country
         */
        public Builder<T> in(Jurisdiction jurisdiction) {
            Objects.requireNonNull(jurisdiction, "jurisdiction");
            if (jurisdiction.country().isEmpty() && !jurisdiction.equals(Jurisdiction.EEA)) {
                throw new IllegalArgumentException(
                        "jurisdiction is " + jurisdiction + ", expected the EEA or a country");
            }
            this.jurisdiction = jurisdiction;
            return this;
        }

        /** A violation is an error at all times; if the rule cites law, since the GDPR applies. */
        public Builder<T> error() {
            return from(LocalDate.MIN, Severity.ERROR);
        }

        /** A violation is a warning at all times; if the rule cites law, since the GDPR applies. */
        public Builder<T> warning() {
            return from(LocalDate.MIN, Severity.WARNING);
        }

        /** A violation is worth a remark at all times; if the rule cites law, since the GDPR applies. */
        public Builder<T> info() {
            return from(LocalDate.MIN, Severity.INFO);
        }

        /** A violation is an error from this day on. */
        public Builder<T> errorFrom(LocalDate date) {
            return from(date, Severity.ERROR);
        }

        /** A violation is a warning from this day on. */
        public Builder<T> warningFrom(LocalDate date) {
            return from(date, Severity.WARNING);
        }

        /** A violation is worth a remark from this day on. */
        public Builder<T> infoFrom(LocalDate date) {
            return from(date, Severity.INFO);
        }

        /** A violation is this severe at all times; if the rule cites law, since the GDPR applies. */
        public Builder<T> severity(Severity severity) {
            return from(LocalDate.MIN, severity);
        }

        private Builder<T> from(LocalDate date, Severity severity) {
            Objects.requireNonNull(date, "date");
            schedules.put(
                    jurisdiction,
                    schedules.getOrDefault(jurisdiction, Schedule.SILENT).then(date, severity));
            return this;
        }

        /** Findings point at this component of the element, the one to be filled in or mended; otherwise at the element. */
        public Builder<T> at(String component) {
            this.component = Objects.requireNonNull(component, "component");
            return this;
        }

        /** The rule is about these elements only; otherwise about all. */
        public Builder<T> appliesWhen(BiPredicate<T, CheckContext> test) {
            this.applies = Objects.requireNonNull(test, "test");
            return this;
        }

        /** The rule is about these elements only; otherwise about all. */
        public Builder<T> appliesWhen(Predicate<T> test) {
            Objects.requireNonNull(test, "test");
            return appliesWhen((element, in) -> test.test(element));
        }

        /** For these elements a fact is not recorded on which the verdict depends. Asked after {@code appliesWhen}. */
        public Builder<T> undeterminedWhen(BiPredicate<T, CheckContext> test) {
            this.undetermined = Objects.requireNonNull(test, "test");
            return this;
        }

        /** For these elements there is a finding. Asked last. */
        public Builder<T> violatedWhen(BiPredicate<T, CheckContext> test) {
            this.violated = Objects.requireNonNull(test, "test");
            return this;
        }

        /** For these elements there is a finding. Asked last. */
        public Builder<T> violatedWhen(Predicate<T> test) {
            Objects.requireNonNull(test, "test");
            return violatedWhen((element, in) -> test.test(element));
        }

        /** Gives findings an argument for their texts; worked out only for a violation. */
        public Builder<T> with(String argument, BiFunction<T, CheckContext, Object> value) {
            arguments.put(Objects.requireNonNull(argument, "argument"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Gives findings an argument for their texts; worked out only for a violation. */
        public Builder<T> with(String argument, Function<T, Object> value) {
            Objects.requireNonNull(value, "value");
            return with(argument, (element, in) -> value.apply(element));
        }

        /**
         * What the rule says in one language, for rules that come without a bundle of texts, see {@link RulePack#of(String,
         * Rule...)}.
         */
        public Builder<T> says(RuleWording wording) {
            wordings.add(Objects.requireNonNull(wording, "wording"));
            return this;
        }

        /**
         * The rule.
         *
         * @throws IllegalStateException if it says neither how severe it is nor when it is violated
         */
        public Rule<T> build() {
            if (violated == null) {
                throw new IllegalStateException("rule " + id + ": call violatedWhen(...) before build()");
            }
            if (schedules.isEmpty()) {
                throw new IllegalStateException("rule " + id + ": say how severe it is before build()");
            }
            return new Rule<>(this, violated);
        }
    }
}

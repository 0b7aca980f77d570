package org.ropa4j.compliance;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Assertions on all elements of a kind, such as "no activity for direct marketing without a way to say no":
 *
 * <pre>{@code
 * assertThatRopa(ropa).asOf(today)
 *         .everyActivityFor("direct-marketing")
 *         .has("a way to say no", (activity, in) -> activity.marketing().flatMap(Marketing::optOut).isPresent());
 * }</pre>
 *
 * <p>They fail if there is no such element: a test that looked at nothing proves nothing. Immutable and thread-safe if the
 * predicates are.
 *
 * @param <T> the type of the elements
 */
public final class ElementsAssert<T> {
    private final RopaAssert record;
    private final Subject<T> subject;
    private final String description;
    private final BiPredicate<T, CheckContext> filter;

    private ElementsAssert(
            RopaAssert record, Subject<T> subject, String description, BiPredicate<T, CheckContext> filter) {
        this.record = record;
        this.subject = subject;
        this.description = description;
        this.filter = filter;
    }

    static <T> ElementsAssert<T> of(RopaAssert record, Subject<T> subject) {
        return new ElementsAssert<>(record, subject, subject.toString().replace('-', ' '), (element, in) -> true);
    }

    /**
     * Only those elements.
     *
     * @param description completes "every tracker that …"
     */
    public ElementsAssert<T> that(String description, Predicate<T> predicate) {
        Objects.requireNonNull(predicate, "predicate");
        return that(description, (element, in) -> predicate.test(element));
    }

    /**
     * Only those elements.
     *
     * @param description completes "every tracker that …"
     */
    public ElementsAssert<T> that(String description, BiPredicate<T, CheckContext> predicate) {
        Objects.requireNonNull(description, "description");
        String word = filterIsSet() ? " and " : " that ";
        return new ElementsAssert<>(record, subject, this.description + word + description, filter.and(predicate));
    }

    private boolean filterIsSet() {
        return description.contains(" that ");
    }

    /**
     * Asserts that each of them has something.
     *
     * @param what completes "every tracker has …"
     * @return the assertions on the record, to go on with
     * @throws AssertionError if one has not, or there is none; the message names all that have not
     */
    public RopaAssert has(String what, Predicate<T> predicate) {
        Objects.requireNonNull(predicate, "predicate");
        return has(what, (element, in) -> predicate.test(element));
    }

    /**
     * Asserts that each of them has something.
     *
     * @param what completes "every tracker has …"
     * @return the assertions on the record, to go on with
     * @throws AssertionError if one has not, or there is none; the message names all that have not
     */
    public RopaAssert has(String what, BiPredicate<T, CheckContext> predicate) {
        return check("has " + what, predicate);
    }

    /**
     * Asserts that none of them has something.
     *
     * @param what completes "every tracker lacks …"
     * @return the assertions on the record, to go on with
     * @throws AssertionError if one has, or there is none; the message names all that have
     */
    public RopaAssert lacks(String what, Predicate<T> predicate) {
        Objects.requireNonNull(predicate, "predicate");
        return lacks(what, (element, in) -> predicate.test(element));
    }

    /**
     * Asserts that none of them has something.
     *
     * @param what completes "every tracker lacks …"
     * @return the assertions on the record, to go on with
     * @throws AssertionError if one has, or there is none; the message names all that have
     */
    public RopaAssert lacks(String what, BiPredicate<T, CheckContext> predicate) {
        return check("lacks " + what, predicate.negate());
    }

    private RopaAssert check(String expected, BiPredicate<T, CheckContext> predicate) {
        Rule<T> assertion = Rule.on(subject, "assertion")
                .error()
                .appliesWhen(filter)
                .violatedWhen((element, in) -> !predicate.test(element, in))
                .build();
        ComplianceReport report = record.check(ComplianceChecker.of(RulePack.of(
                "assertion",
                locale -> {
                    throw new IllegalStateException("an assertion has no texts");
                },
                List.of(assertion)))::check);
        String verdict = "was expected to comply with 'every " + description + " " + expected + "'";
        if (!report.failures().isEmpty()) {
            RuleFailure failure = report.failures().get(0);
            throw new AssertionError(
                    RopaAssert.AssertionText.header(report, verdict) + "The test itself threw at " + failure.path()
                            + ".",
                    failure.cause());
        }
        if (report.judged() == 0) {
            throw new AssertionError(RopaAssert.AssertionText.header(report, verdict) + "There is no " + description
                    + ": nothing was looked at.");
        }
        if (!report.findings().isEmpty()) {
            StringBuilder text = new StringBuilder(RopaAssert.AssertionText.header(report, verdict));
            text.append(report.findings().size())
                    .append(" of ")
                    .append(report.judged())
                    .append(" did not:\n");
            report.findings()
                    .forEach(finding -> text.append("  ")
                            .append(finding.location()
                                    .map(place -> place + "  ")
                                    .orElse(""))
                            .append(report.elementOf(finding))
                            .append('\n'));
            throw new AssertionError(text.toString());
        }
        return record;
    }
}

package org.ropa4j.compliance;

import java.util.Objects;
import org.ropa4j.model.Ropa;

/**
 * Assertions on records for tests. They need no test library and throw plain {@link AssertionError}s, so that they go with any.
 *
 * <pre>{@code
 * import static org.ropa4j.compliance.RopaAssertions.assertThatRopa;
 *
 * assertThatRopa(ropa)
 *         .asOf(LocalDate.of(2026, 11, 23))
 *         .withRules(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack())
 *         .complies();
 *
 * assertThatRopa(ropa)
 *         .asOf(LocalDate.of(2026, 11, 23))
 *         .everyActivityFor("direct-marketing").has("a retention rule", activity -> !activity.retention().isEmpty())
 *         .everyTransferOutsideTheEea().has("a mechanism", transfer -> !transfer.mechanisms().isEmpty());
 * }</pre>
 *
 * <p>A test that looked at nothing fails: no rules, no day, a day on which no law spoke, or no element of the kind asked for.
 */
public final class RopaAssertions {
    private RopaAssertions() {}

    /** Begins assertions on a record; say next {@linkplain RopaAssert#asOf for which day}. */
    public static RopaAssert assertThatRopa(Ropa ropa) {
        return RopaAssert.of(Objects.requireNonNull(ropa, "ropa"));
    }
}

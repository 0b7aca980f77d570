package org.ropa4j.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * How the controller makes sure that a processor does what it has promised (GDPR Art. 28(1), 28(3)(h)).
 *
 * @param method how: self-declaration, audit report, visit
 * @param interval how often
 * @param selected when its guarantees were first examined
 * @param last when it was last done
 * @param next when it is to be done next
 */
public record Oversight(
        Optional<LocalizedText> method,
        Optional<@PositivePeriod Period> interval,
        Optional<LocalDate> selected,
        Optional<LocalDate> last,
        Optional<LocalDate> next) {
    public Oversight {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(selected, "selected");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(next, "next");
    }
}

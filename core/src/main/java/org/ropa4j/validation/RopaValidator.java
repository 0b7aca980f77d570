package org.ropa4j.validation;

import java.time.LocalDate;
import java.util.Objects;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.model.Ropa;

/**
 * Checks everything about a record: the shape of its values, its references, and the rules of a checker.
 *
 * <pre>{@code
 * RopaValidator validator =
 *         RopaValidator.of(ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack()));
 * ComplianceReport report = validator.validate(ropa, LocalDate.of(2026, 11, 23));
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class RopaValidator {
    private final ComplianceChecker checker;

    private RopaValidator(ComplianceChecker checker) {
        this.checker = checker;
    }

    /**
     * A validator that adds shape and references to what this checker looks at.
     *
     * @throws IllegalArgumentException if a rule of the checker has the id of one of those for references
     */
    public static RopaValidator of(ComplianceChecker checker) {
        Objects.requireNonNull(checker, "checker");
        return new RopaValidator(checker.and(ReferenceRules.pack()));
    }

    /**
     * Everything found in a record: matters of shape and references among the findings of the rules, in their order.
     *
     * @param ropa the record, however unfinished
     * @param asOf the day whose law counts
     * @throws jakarta.validation.NoProviderFoundException if no Jakarta Validation provider is there
     */
    public ComplianceReport validate(Ropa ropa, LocalDate asOf) {
        return checker.check(ropa, asOf)
                .with(StructureCheck.findings(ropa), ReferenceRules.pack())
                .with(ShapeCheck.findings(ropa), ShapeCheck.pack());
    }
}

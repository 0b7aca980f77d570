package org.ropa4j.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An identifier that stays the same for as long as the thing it names exists: lower-case letters {@code a}–{@code z}, digits
 * and single hyphens between them, starting with a letter, at most 80 characters ({@code course-registration}).
 *
 * <p>Identifiers become anchors of pages, file names and paths of findings; the narrow alphabet keeps them the same in all of
 * these.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
@Size(max = 80)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {
    String message() default "{org.ropa4j.model.Identifier.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

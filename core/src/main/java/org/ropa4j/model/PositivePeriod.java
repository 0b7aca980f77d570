package org.ropa4j.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/** A period or duration forward in time: no part of it is negative, and not all parts are zero. */
@Documented
@Constraint(validatedBy = PositivePeriod.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PositivePeriod {
    String message() default "{org.ropa4j.model.PositivePeriod.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint; {@code null} passes. */
    final class Validator implements ConstraintValidator<PositivePeriod, TemporalAmount> {
        /** Called by the Jakarta Validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable TemporalAmount time, ConstraintValidatorContext context) {
            if (time instanceof Period period) {
                return !period.isNegative() && !period.isZero();
            }
            return !(time instanceof Duration duration) || !duration.isNegative() && !duration.isZero();
        }
    }
}

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
import org.jspecify.annotations.Nullable;

/** A time that does not end before it starts. */
@Documented
@Constraint(validatedBy = Chronological.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Chronological {
    /** The component with the last day, at which a violation is reported. */
    String last();

    String message() default "{org.ropa4j.model.Chronological.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint; {@code null} passes. */
    final class Validator implements ConstraintValidator<Chronological, TimeSpan> {
        private String last = "";

        /** Called by the Jakarta Validation provider. */
        public Validator() {}

        @Override
        public void initialize(Chronological constraint) {
            last = constraint.last();
        }

        @Override
        public boolean isValid(@Nullable TimeSpan time, ConstraintValidatorContext context) {
            if (time == null || time.isChronological()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(last)
                    .addConstraintViolation();
            return false;
        }
    }
}

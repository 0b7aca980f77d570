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

/** A range of ages whose oldest is not younger than its youngest; a violation is reported at the oldest. */
@Documented
@Constraint(validatedBy = Ascending.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ascending {
    String message() default "{org.ropa4j.model.Ascending.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint; {@code null} passes. */
    final class Validator implements ConstraintValidator<Ascending, DataSubjectCategory.AgeRange> {
        /** Called by the Jakarta Validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(DataSubjectCategory.@Nullable AgeRange ages, ConstraintValidatorContext context) {
            if (ages == null || ages.from() <= ages.to()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("to")
                    .addConstraintViolation();
            return false;
        }
    }
}

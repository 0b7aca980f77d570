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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time whose last day, if both are recorded, does not lie before its first. */
@Documented
@Constraint(validatedBy = Chronological.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Chronological {
    /** The component with the first day. */
    String first();

    /** The component with the last day. */
    String last();

    String message() default "{org.ropa4j.model.Chronological.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint; a violation is one of the component with the last day. */
    final class Validator implements ConstraintValidator<Chronological, Record> {
        private String first = "";
        private String last = "";

        /** Called by the Jakarta Validation provider. */
        public Validator() {}

        @Override
        public void initialize(Chronological constraint) {
            first = constraint.first();
            last = constraint.last();
        }

        @Override
        public boolean isValid(@Nullable Record time, ConstraintValidatorContext context) {
            if (time == null || isInOrder(day(time, first), day(time, last))) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(last)
                    .addConstraintViolation();
            return false;
        }

        private static boolean isInOrder(Optional<LocalDate> first, Optional<LocalDate> last) {
            return first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
        }

        /**
         * The day that a component holds.
         *
         * @throws IllegalStateException if the record has no such component, or it is no {@code Optional<LocalDate>}
         */
        public static Optional<LocalDate> day(Record time, String component) {
            try {
                Object day = time.getClass().getMethod(component).invoke(time);
                return ((Optional<?>) day).map(LocalDate.class::cast);
            } catch (ReflectiveOperationException | ClassCastException e) {
                throw new IllegalStateException(time.getClass() + " has no day called " + component, e);
            }
        }
    }
}

package org.ropa4j.validation;

import static java.util.Map.entry;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.compliance.Severity;
import org.ropa4j.model.Ascending;
import org.ropa4j.model.Chronological;
import org.ropa4j.model.DataSubjectCategory.AgeRange;
import org.ropa4j.model.Filled;
import org.ropa4j.model.Identifier;
import org.ropa4j.model.PositivePeriod;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.TimeSpan;
import org.ropa4j.text.Texts;

/** Holds a record against the Jakarta constraints on the components of the model. */
final class ShapeCheck {
    private static final int LONGEST_QUOTE = 80;

    /** What each constraint that the model uses is called as a finding. */
    private static final Map<Class<? extends Annotation>, RuleId> IDS = Map.ofEntries(
            entry(Identifier.class, RuleId.of("identifier-malformed")),
            entry(NotBlank.class, RuleId.of("text-blank")),
            entry(Filled.class, RuleId.of("text-blank")),
            entry(NotEmpty.class, RuleId.of("list-empty")),
            entry(Size.class, RuleId.of("text-too-long")),
            entry(Email.class, RuleId.of("email-malformed")),
            entry(Pattern.class, RuleId.of("value-malformed")),
            entry(PositivePeriod.class, RuleId.of("period-not-positive")),
            entry(PositiveOrZero.class, RuleId.of("number-negative")),
            entry(Chronological.class, RuleId.of("end-before-start")),
            entry(Ascending.class, RuleId.of("ages-reversed")));

    private static final RulePack PACK =
            RulePack.ofFindings("shape", locale -> Texts.load(ShapeCheck.class, "shape", locale), IDS.values());

    private ShapeCheck() {}

    /** The texts of the findings; shape has no rules. */
    static RulePack pack() {
        return PACK;
    }

    static List<Finding> findings(Ropa ropa) {
        return Provider.VALIDATOR.validate(ropa).stream()
                .map(ShapeCheck::finding)
                .sorted()
                .toList();
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        RuleId id = IDS.get(constraint.annotationType());
        if (id == null) {
            throw new IllegalStateException("no finding is named for the constraint " + constraint.annotationType());
        }
        ModelPath path = ConstraintPath.toModelPath(violation.getPropertyPath());
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("path", path.toString());
        if (violation.getInvalidValue() instanceof TimeSpan time) {
            time.firstDay().ifPresent(day -> arguments.put("start", day));
            time.lastDay().ifPresent(day -> arguments.put("end", day));
        } else if (violation.getInvalidValue() instanceof AgeRange ages) {
            arguments.put("from", ages.from());
            arguments.put("to", ages.to());
        } else {
            arguments.put("value", StringUtils.abbreviate(String.valueOf(violation.getInvalidValue()), LONGEST_QUOTE));
        }
        if (constraint instanceof Size size) {
            arguments.put("max", size.max());
        }
        return new Finding(id, Severity.ERROR, path, List.of(), arguments, Optional.empty());
    }

    /** Started when first used: the provider takes a good part of a second to start. */
    private static final class Provider {
        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new KeysOnly())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Leaves messages alone, since findings have texts of their own: no expression language, no locale of the machine. */
    private static final class KeysOnly implements MessageInterpolator {
        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }
}

package org.ropa4j.model;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A decision based solely on automated processing that has legal or similarly significant effects (GDPR Art. 22, 13(2)(f)).
 *
 * @param description which decision, as full sentences
 * @param logic how it is reached, as full sentences
 * @param consequences what it means for the person, as full sentences
 */
public record AutomatedDecision(
        LocalizedText description, Optional<LocalizedText> logic, Optional<LocalizedText> consequences) {
    public AutomatedDecision {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(logic, "logic");
        Objects.requireNonNull(consequences, "consequences");
    }
}

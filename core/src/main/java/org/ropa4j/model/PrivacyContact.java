package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * Somebody inside an organisation whom a text presents as responsible for privacy, by role. Texts give such people
 * titles that mean something else in law; what a title says to a reader is recorded here, so that a rule can compare it
 * with what the role is.
 *
 * @param title the title as the text has it
 * @param titleMeans what the title means in law
 * @param individual whether the text names one individual, whose name the record leaves out
 * @param tasks what the role does, a verb phrase that continues its title ({@code answers questions about privacy})
 * @param contactPoints how it is reached
 */
public record PrivacyContact(
        LocalizedText title,
        Optional<TitleMeaning> titleMeans,
        boolean individual,
        Optional<LocalizedText> tasks,
        List<@Valid ContactPoint> contactPoints) {
    public PrivacyContact {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(titleMeans, "titleMeans");
        Objects.requireNonNull(tasks, "tasks");
        contactPoints = List.copyOf(contactPoints);
    }

    /** What the title of a privacy contact means in law. */
    public enum TitleMeaning {
        /** The controller (GDPR Art. 4(7)), which is the organisation and not somebody in it. */
        CONTROLLER,
        /** A processor (Art. 4(8)). */
        PROCESSOR,
        /** A mix of several terms that is none of them. */
        MIXED,
        /** A data protection officer (Art. 37). */
        DATA_PROTECTION_OFFICER,
        /** A contact, without a meaning in law. */
        CONTACT
    }
}

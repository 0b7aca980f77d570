package org.ropa4j.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.ActivityId;

/**
 * What the record says of one activity, or of the organisation, field by field. A field without lines is not recorded; that there
 * is none of something, or that it does not apply, is a line.
 *
 * @param activity which activity; empty for the organisation
 * @param name what the activity is called
 * @param sectionId the identifier of its section
 */
record Answers(Optional<ActivityId> activity, Phrase name, String sectionId, Map<RegisterField, List<Phrase>> lines) {

    /** The lines under a field. */
    List<Phrase> of(RegisterField field) {
        return lines.getOrDefault(field, List.of());
    }

    /** A collection without lines. */
    static Map<RegisterField, List<Phrase>> none() {
        return new EnumMap<>(RegisterField.class);
    }
}

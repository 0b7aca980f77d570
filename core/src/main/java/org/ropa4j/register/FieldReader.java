package org.ropa4j.register;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.Administration;
import org.ropa4j.text.LocalizedText;

/** Reads the fields of one kind of register out of a record. */
interface FieldReader {

    /** What is the same for all activities. */
    Map<RegisterField, List<Phrase>> organisation();

    /** The activities of the record, in its order. */
    List<Placed> activities();

    /**
     * An activity, with where it is.
     *
     * @param lines reads its fields, those of the organisation among them
     * @param flow adds to the picture where its data come from and where they go
     */
    record Placed(
            ActivityId id,
            LocalizedText name,
            Administration administration,
            ModelPath path,
            Supplier<Map<RegisterField, List<Phrase>>> lines,
            Consumer<FlowFigure> flow) {}
}

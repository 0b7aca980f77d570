package org.ropa4j.compliance;

import org.ropa4j.model.References;
import org.ropa4j.model.Ropa;

/** Shows the rules for references every place where a record refers to something by its identifier. */
final class ReferencePass {
    private final RuleGroup<Reference> references;

    ReferencePass(RuleGroup<Reference> references) {
        this.references = references;
    }

    void over(Ropa ropa, CheckContext in) {
        References.visit(ropa, (id, place) -> references.show(Reference.to(id), in.at(place), ""));
    }
}

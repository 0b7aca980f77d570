package org.ropa4j.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Set;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.model.Stated;

/**
 * Turns a path of Jakarta Validation into one of the model. The two differ where a value stands in a file without the type around
 * it: the items of a {@link Stated} stand in its place, and so does the value of an identifier.
 */
final class ConstraintPath {
    private static final Set<String> UNWRITTEN = Set.of("items", "value");

    private ConstraintPath() {}

    static ModelPath toModelPath(Path path) {
        ModelPath result = ModelPath.root();
        for (Path.Node node : path) {
            Integer index = node.getIndex();
            if (index != null) {
                result = result.item(index);
            }
            if (node.getKind() == ElementKind.PROPERTY && !UNWRITTEN.contains(node.getName())) {
                result = result.child(node.getName());
            }
        }
        return result;
    }
}

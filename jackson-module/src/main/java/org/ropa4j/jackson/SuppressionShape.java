package org.ropa4j.jackson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ElementPath;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Suppression;

/** How suppressions stand in a file: by their components, save the place in the file itself. */
final class SuppressionShape {
    private static final TextShape ELEMENT = new TextShape(
            "/ for the whole record, or a path such as /activities[newsletter]/purposes[direct-marketing]",
            ElementPath::parse,
            Object::toString);
    private static final TextShape REASON =
            new TextShape("why the finding is accepted", SuppressionShape::reason, Object::toString);

    private SuppressionShape() {}

    /** A list of suppressions of these rules. */
    static ListShape listOf(Collection<RuleId> rules) {
        List<Component> components = List.of(
                component(0, "rule", new RuleShape(rules)),
                component(1, "element", ELEMENT),
                component(2, "until", TextShapes.DATE),
                component(3, "reason", REASON));
        RecordShape shape = new RecordShape(Suppression.class, constructor(), components.size());
        shape.consistOf(components, null);
        return new ListShape(shape);
    }

    private static Component component(int index, String name, Shape shape) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup().unreflect(Suppression.class.getMethod(name));
            return new Component(name, index, shape, accessor.asType(MethodType.genericMethodType(1)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a suppression has no " + name, e);
        }
    }

    private static MethodHandle constructor() {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            SuppressionShape.class, "suppression", MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static Object suppression(Object[] values) {
        return new Suppression(
                (RuleId) values[0],
                (ElementPath) values[1],
                (LocalDate) values[2],
                (String) values[3],
                Optional.empty());
    }

    private static String reason(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("found " + Quoted.of(text) + ", expected why the finding is accepted");
        }
        return text;
    }
}

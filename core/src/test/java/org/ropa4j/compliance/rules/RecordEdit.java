package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;

/** Copies a record with one component changed, wherever it is: for tests that break a good record in one place. */
final class RecordEdit {
    private RecordEdit() {}

    /** The record with {@code value} at {@code path}; an element of a list may be replaced, or added behind the last. */
    static Ropa set(Ropa ropa, String path, Object value) {
        List<String> steps = ModelPath.parse(path).steps();
        assertThat(steps).as(path).isNotEmpty();
        return (Ropa) replaced(ropa, steps, value);
    }

    private static Object replaced(Object at, List<String> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        if (at instanceof Optional<?> optional) {
            return Optional.of(replaced(optional.orElseThrow(), steps, value));
        }
        if (at instanceof Stated<?> stated) {
            return Stated.listed(replacedInList(stated.items(), steps, value));
        }
        return at instanceof List<?> list ? replacedInList(list, steps, value) : replacedInRecord(at, steps, value);
    }

    private static List<Object> replacedInList(List<?> list, List<String> steps, Object value) {
        List<Object> copy = new ArrayList<>(list);
        int index = Integer.parseInt(steps.get(0));
        if (index == copy.size() && steps.size() == 1) {
            copy.add(value);
        } else {
            copy.set(index, replaced(copy.get(index), rest(steps), value));
        }
        return copy;
    }

    private static Object replacedInRecord(Object record, List<String> steps, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(record);
                if (components[i].getName().equals(steps.get(0))) {
                    values[i] = replaced(values[i], rest(steps), value);
                    found = true;
                }
            }
            assertThat(found)
                    .as("component %s of %s", steps.get(0), record.getClass())
                    .isTrue();
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot copy " + record.getClass(), e);
        }
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}

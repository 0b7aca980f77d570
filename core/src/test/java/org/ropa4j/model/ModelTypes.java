package org.ropa4j.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** The records and enums that a record of processing can hold, found from the types themselves. */
final class ModelTypes {
    private final Set<Class<?>> found = new LinkedHashSet<>();

    private ModelTypes() {}

    static Set<Class<?>> all() {
        ModelTypes types = new ModelTypes();
        types.add(Ropa.class);
        return types.found;
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            add(generic.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> plain && plain.getPackageName().equals(Ropa.class.getPackageName())) {
            if (plain.isInterface()) {
                for (Class<?> variant : plain.getPermittedSubclasses()) {
                    add(variant);
                }
            } else if (found.add(plain) && plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    add(component.getGenericType());
                }
            }
        }
    }
}

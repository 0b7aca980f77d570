package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** References are found wherever the types of the model have them, be it in a component that nobody thought of. */
class ReferencesProperties {

    @Property(tries = 60)
    void finds_every_identifier(@ForAll Random random) {
        Ropa ropa = new RandomModel(random).next(Ropa.class);
        Map<String, Id> expected = new TreeMap<>();
        collect("", ropa, expected);

        Map<String, Id> found = new TreeMap<>();
        new ReferenceWalk(
                        (id, place) -> found.put(place.toString(), id), (id, place) -> found.put(place.toString(), id))
                .ropa(ropa);

        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 30)
    void tells_definitions_from_references(@ForAll Random random) {
        Ropa ropa = new RandomModel(random).next(Ropa.class);
        Map<String, Id> all = new LinkedHashMap<>();
        collect("", ropa, all);
        References references = ropa.resolved().references();

        all.forEach((pointer, id) -> {
            if (pointer.endsWith("/id")) {
                assertThat(references.definitionsOf(id)).contains(pointer);
                assertThat(references.to(id)).doesNotContain(pointer);
            } else {
                assertThat(references.to(id)).contains(pointer);
            }
        });
    }

    private static void collect(String at, Object value, Map<String, Id> found) {
        if (value instanceof Id id) {
            found.put(at, id);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(at, present, found));
        } else if (value instanceof Stated<?> stated) {
            collect(at, stated.items(), found);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(at + "/" + i, list.get(i), found);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    collect(
                            at + "/" + component.getName(),
                            component.getAccessor().invoke(record),
                            found);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}

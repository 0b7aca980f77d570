package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A builder that starts from a value builds that value. */
class BuilderProperties {
    private static final List<Class<?>> BUILT = ModelTypes.all().stream()
            .filter(type -> Arrays.stream(type.getMethods())
                    .anyMatch(method -> method.getName().equals("toBuilder")))
            .toList();

    @Property(tries = 3000)
    void a_copy_is_equal(@ForAll("built") Class<?> type, @ForAll Random random) throws ReflectiveOperationException {
        Object value = new RandomModel(random).next(type);

        assertThat(copy(value)).isEqualTo(value).hasSameHashCodeAs(value);
    }

    private static Object copy(Object value) throws ReflectiveOperationException {
        Object builder = value.getClass().getMethod("toBuilder").invoke(value);
        Method build = builder.getClass().getMethod("build");
        return build.invoke(builder);
    }

    @Provide
    Arbitrary<Class<?>> built() {
        return Arbitraries.of(BUILT);
    }

    @Example
    void every_large_record_has_a_builder() {
        List<Class<?>> large = ModelTypes.all().stream()
                .filter(Class::isRecord)
                .filter(type -> type.getRecordComponents().length > 7)
                // Rules of retention, transfers and bases have factories; catalogues are read from tables.
                .filter(type -> !Concept.class.isAssignableFrom(type))
                .toList();

        assertThat(BUILT).containsAll(large).hasSizeGreaterThan(25);
    }
}

package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.csv.Csv;
import org.ropa4j.csv.CsvRow;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.validation.RopaValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever a record is asked to hold has a place of its own: {@code capabilities.csv} names what published policies, other
 * systems and the law call for, with the places in {@code complete.ropa.yaml} that hold it.
 */
class CapabilitiesTest {
    private static final Path FILE =
            Path.of("src", "test", "resources", "org", "ropa4j", "jackson", "complete.ropa.yaml");
    private static final List<CsvRow> CAPABILITIES = Csv.resource(CapabilitiesTest.class, "capabilities.csv");

    private final Ropa complete =
            RopaReader.yaml().read("complete.ropa.yaml", text()).ropa();
    private final JsonNode written =
            JsonMapper.builder().build().readTree(RopaWriter.json().write(complete));

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<CsvRow> capabilities() {
        return CAPABILITIES;
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void is_held(CsvRow capability) {
        assertThat(capability.list("places")).isNotEmpty().doesNotHaveDuplicates();
        for (String place : capability.list("places")) {
            JsonNode held = written.at(place);

            assertThat(held.isMissingNode() || held.isNull()).as(place).isFalse();
            assertThat(held.isContainer() && held.isEmpty()).as(place).isFalse();
        }
    }

    @Test
    void come_from_the_policies_from_other_systems_and_from_every_letter_of_the_law() {
        assertThat(CAPABILITIES)
                .extracting(row -> row.required("source"), row -> row.required("capability"))
                .doesNotHaveDuplicates();
        assertThat(CAPABILITIES)
                .filteredOn(row -> row.required("source").equals("published policies"))
                .hasSize(107);
        assertThat(CAPABILITIES)
                .extracting(row -> row.required("source"))
                .contains("other systems")
                .contains(lettersOf("30(1)", "abcdefg"))
                .contains(lettersOf("30(2)", "abcd"))
                .contains(lettersOf("13(1)", "abcdef"))
                .contains(lettersOf("13(2)", "abcdef"))
                .contains(lettersOf("14(1)", "abcdef"))
                .contains(lettersOf("14(2)", "abcdefg"));
    }

    @Test
    void stand_in_a_record_of_sound_shape_that_goes_in_and_out_unchanged() {
        assertThat(RopaValidator.of(ComplianceChecker.of())
                        .validate(complete, LocalDate.of(2026, 11, 23))
                        .findings())
                .isEmpty();
        assertThat(RopaReader.json()
                        .read("complete.json", RopaWriter.json().write(complete))
                        .ropa())
                .isEqualTo(complete);
        assertThat(RopaReader.yaml()
                        .read("complete.yaml", RopaWriter.yaml().write(complete))
                        .ropa())
                .isEqualTo(complete);
    }

    /** A component that is new in the model gets a value in the complete record too. */
    @Test
    void leave_no_component_of_the_model_without_a_value() {
        Set<String> known = new TreeSet<>();
        addComponents(Ropa.class, new HashSet<>(), known);
        Set<String> filled = new TreeSet<>();
        addFilled(complete, filled);

        assertThat(known).hasSizeGreaterThan(500);
        assertThat(filled).containsExactlyElementsOf(known);
    }

    private static void addComponents(Type type, Set<Type> seen, Set<String> known) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                addComponents(argument, seen, known);
            }
        } else if (type instanceof Class<?> plain && isOfModel(plain) && seen.add(plain)) {
            if (plain.isSealed()) {
                for (Class<?> kind : plain.getPermittedSubclasses()) {
                    addComponents(kind, seen, known);
                }
            } else if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    known.add(nameOf(component));
                    addComponents(component.getGenericType(), seen, known);
                }
            }
        }
    }

    private static void addFilled(Object value, Set<String> filled) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> addFilled(inner, filled));
        } else if (value instanceof Stated<?> stated) {
            addFilled(stated.items(), filled);
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> addFilled(item, filled));
        } else if (value.getClass().isRecord() && isOfModel(value.getClass())) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = partOf(value, component);
                if (!isEmpty(part)) {
                    filled.add(nameOf(component));
                    addFilled(part, filled);
                }
            }
        }
    }

    private static boolean isOfModel(Class<?> type) {
        return type.getPackageName().equals("org.ropa4j.model");
    }

    private static Object partOf(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(Object part) {
        return part.equals(Optional.empty())
                || part.equals(List.of())
                || part.equals(Set.of())
                || part.equals(Stated.notStated())
                || part.equals(false);
    }

    private static String nameOf(RecordComponent component) {
        return component.getDeclaringRecord().getName() + "." + component.getName();
    }

    private static String[] lettersOf(String paragraph, String letters) {
        return letters.chars()
                .mapToObj(letter -> "GDPR Art. " + paragraph + "(" + (char) letter + ")")
                .toArray(String[]::new);
    }
}

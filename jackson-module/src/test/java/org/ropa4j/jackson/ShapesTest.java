package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Whatever types the model grows, on types of the test's own. */
class ShapesTest {
    private static final JsonFactory JSON = new JsonFactory();

    public enum Season {
        LATE_SPRING,
        SUMMER
    }

    public sealed interface Plant {}

    public record Tree(int height, Optional<Season> blooms, List<Plant> beneath) implements Plant {}

    public record TallMoss() implements Plant {}

    public record Shade(boolean deep, Optional<String> note) {}

    public record Garden(List<Plant> plants, Shade shade, Optional<Shade> winterShade) {}

    public record Picky(String name, int age) {
        public Picky {
            if (age < 0) {
                throw new IllegalArgumentException("age is " + age + ", expected 0 or more");
            }
        }
    }

    public sealed interface Animal {}

    public record Dog(String kind) implements Animal {}

    public record Priced(BigDecimal price) {}

    public record Bag(Set<String> items) {}

    @Test
    void holds_types_within_themselves_and_kinds_that_say_nothing_more() {
        Garden garden = new Garden(
                List.of(
                        new Tree(
                                3,
                                Optional.of(Season.LATE_SPRING),
                                List.of(new TallMoss(), new Tree(1, Optional.empty(), List.of()))),
                        new TallMoss()),
                new Shade(false, Optional.empty()),
                Optional.of(new Shade(true, Optional.empty())));

        String json = write(Garden.class, garden);

        assertThat(json)
                .isEqualTo("{\"plants\":[{\"kind\":\"tree\",\"height\":3,\"blooms\":\"late-spring\","
                        + "\"beneath\":[\"tall-moss\",{\"kind\":\"tree\",\"height\":1}]},\"tall-moss\"],"
                        + "\"winterShade\":{\"deep\":true}}");
        assertThat(read(Garden.class, json)).isEqualTo(garden);
    }

    @Test
    void tells_an_empty_part_from_none() {
        Garden garden = new Garden(
                List.of(), new Shade(false, Optional.empty()), Optional.of(new Shade(false, Optional.empty())));

        assertThat(write(Garden.class, garden)).isEqualTo("{\"winterShade\":{}}");
        assertThat(read(Garden.class, "{\"winterShade\":{}}")).isEqualTo(garden);
    }

    @Test
    void reports_what_a_constructor_refuses() {
        assertThat(problems(Picky.class, "{\"name\":\"x\",\"age\":-1}"))
                .containsExactly("test:1:1: age is -1, expected 0 or more");
    }

    @Test
    void refuses_values_of_another_type() {
        assertThat(problems(Picky.class, "{\"name\":\"x\",\"age\":\"7\"}"))
                .containsExactly("test:1:19: /age: found \"7\", expected a whole number");
        assertThat(problems(Picky.class, "{\"name\":true,\"age\":7.0}"))
                .containsExactly(
                        "test:1:9: /name: found true, expected a text; if it is meant as text, write it in quotes: \"true\"",
                        "test:1:20: /age: found the number 7.0, expected a whole number");
        assertThat(problems(Shade.class, "{\"deep\":\"true\"}"))
                .containsExactly("test:1:9: /deep: found \"true\", expected true or false");
    }

    @Test
    void does_not_guess_at_types_it_does_not_know() {
        assertThatThrownBy(() -> Shapes.of(Priced.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no shape is known for class java.math.BigDecimal");
        assertThatThrownBy(() -> Shapes.of(Bag.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no shape is known for java.util.Set<java.lang.String>");
    }

    @Test
    void refuses_a_component_that_would_be_taken_for_the_kind() {
        assertThatThrownBy(() -> Shapes.of(Animal.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(Dog.class + " has a component \"kind\", which names its kind in files");
    }

    private static String write(Class<?> type, Object value) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            Shapes.of(type).require(type).write(value, new Writing(generator, true));
        }
        return json.toString();
    }

    private static @Nullable Object read(Class<?> type, String json) {
        Reading in = reading(json);
        Object value = in.readDocument(Shapes.of(type).require(type));
        assertThat(in.problems()).isEmpty();
        return value;
    }

    private static List<String> problems(Class<?> type, String json) {
        Reading in = reading(json);
        assertThat(in.readDocument(Shapes.of(type).require(type))).isNull();
        return in.problems().stream().map(RopaProblem::toString).toList();
    }

    private static Reading reading(String json) {
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json);
        return new Reading(parser, "test", null, Optional::empty);
    }
}

package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    public record Bag(
            Set<String> items,
            Map<Season, List<Plant>> bySeason,
            Map<Locale, BigDecimal> prices,
            Optional<Boolean> sealed,
            Optional<Long> grains,
            Optional<YearMonth> packed,
            Optional<MonthDay> openedEvery,
            Optional<Instant> weighed) {}

    public record Odd(Object thing) {}

    public record OddKeys(Map<Shade, String> byShade) {}

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
    void keeps_sets_and_maps_in_their_order_and_numbers_as_they_are_written() {
        Bag bag = new Bag(
                inOrder("pea", "bean", "chive"),
                Map.of(Season.LATE_SPRING, List.of(new TallMoss())),
                Map.of(Locale.ENGLISH, new BigDecimal("12.50")),
                Optional.of(false),
                Optional.of(9_999_999_999L),
                Optional.of(YearMonth.of(2026, 11)),
                Optional.of(MonthDay.of(12, 31)),
                Optional.of(Instant.parse("2026-11-23T12:00:00Z")));

        String json = write(Bag.class, bag);

        assertThat(json)
                .isEqualTo("{\"items\":[\"pea\",\"bean\",\"chive\"],\"bySeason\":{\"late-spring\":[\"tall-moss\"]},"
                        + "\"prices\":{\"en\":12.50},\"sealed\":false,\"grains\":9999999999,\"packed\":\"2026-11\","
                        + "\"openedEvery\":\"--12-31\",\"weighed\":\"2026-11-23T12:00:00Z\"}");
        Bag read = (Bag) read(Bag.class, json);
        assertThat(read).isEqualTo(bag);
        assertThat(read.items()).containsExactly("pea", "bean", "chive");
    }

    @Test
    void takes_a_missing_set_or_map_to_be_empty() {
        Bag empty = (Bag) read(Bag.class, "{}");

        assertThat(empty.items()).isEmpty();
        assertThat(empty.bySeason()).isEmpty();
        assertThat(write(Bag.class, empty)).isEqualTo("{}");
    }

    @Test
    void refuses_what_stands_twice_in_a_set_or_a_map() {
        assertThat(problems(Bag.class, "{\"items\":[\"pea\",\"bean\",\"pea\"]}"))
                .containsExactly("test:1:24: /items/2: this stands in the list before, expected each item once");
        assertThat(problems(Bag.class, "{\"prices\":{\"en\":1,\"EN\":2}}"))
                .containsExactly("test:1:19: /prices/EN: the key \"EN\" stands twice in this object");
    }

    @Test
    void refuses_keys_that_stand_for_nothing() {
        assertThat(problems(Bag.class, "{\"bySeason\":{\"sumer\":[],\"summer\":7},\"prices\":{\"norsk\":1}}"))
                .containsExactly(
                        "test:1:14: /bySeason/sumer: unknown key \"sumer\"; did you mean \"summer\"? Known keys: late-spring, summer",
                        "test:1:34: /bySeason/summer: found the number 7, expected a list",
                        "test:1:47: /prices/norsk: found \"norsk\", expected a language tag such as nb or nn-NO (BCP 47)");
        assertThat(problems(Bag.class, "{\"prices\":[1]}"))
                .containsExactly("test:1:11: /prices: found a list, expected an object whose keys are each"
                        + " a language tag such as nb or nn-NO (BCP 47)");
    }

    @Test
    void refuses_numbers_that_nobody_can_mean() {
        assertThat(problems(Bag.class, "{\"prices\":{\"en\":1e999999999}}"))
                .containsExactly("test:1:17: /prices/en: found the number 1e999999999,"
                        + " expected a number of at most 40 digits");
        assertThat(problems(Bag.class, "{\"grains\":99999999999999999999}"))
                .containsExactly("test:1:11: /grains: found the number 99999999999999999999, expected a whole number");
        assertThatThrownBy(() -> write(Bag.class, priced(new BigDecimal("1e999999999"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number has more than 40 digits");
    }

    /** YAML has more ways to write a number than JSON. */
    @Test
    void writes_numbers_in_yaml_as_it_reads_them() {
        for (String number : List.of("0", "-1", "12.50", "1E+3", "1E-7", "0.00", "123456789012345678901234567890.12")) {
            StringWriter yaml = new StringWriter();
            try (JsonGenerator generator = new ReadableYaml().createGenerator(ObjectWriteContext.empty(), yaml)) {
                Shapes.of(Bag.class)
                        .require(Bag.class)
                        .write(priced(new BigDecimal(number)), new Writing(generator, true));
            }
            JsonParser parser = TokenFactories.yaml(1_000).createParser(ObjectReadContext.empty(), yaml.toString());
            Reading in = new Reading(parser, "test", new WideCharacters(), null, Optional::empty);

            Object read = in.readDocument(Shapes.of(Bag.class).require(Bag.class));

            assertThat(in.problems()).as(yaml.toString()).isEmpty();
            assertThat(read).isEqualTo(priced(new BigDecimal(number)));
        }
    }

    @Test
    void does_not_guess_at_types_it_does_not_know() {
        assertThatThrownBy(() -> Shapes.of(Odd.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no shape is known for class java.lang.Object");
        assertThatThrownBy(() -> Shapes.of(OddKeys.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no shape is known for java.util.Map<" + Shade.class.getName() + ", java.lang.String>");
    }

    @Test
    void refuses_a_component_that_would_be_taken_for_the_kind() {
        assertThatThrownBy(() -> Shapes.of(Animal.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(Dog.class + " has a component \"kind\", which names its kind in files");
    }

    private static Bag priced(BigDecimal price) {
        return new Bag(
                Set.of(),
                Map.of(),
                Map.of(Locale.ENGLISH, price),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Set<String> inOrder(String... items) {
        return new LinkedHashSet<>(List.of(items));
    }

    private static String write(Class<?> type, Object value) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            Shapes.of(type).require(type).write(value, new Writing(generator, true));
        }
        return json.toString();
    }

    private static Object read(Class<?> type, String json) {
        Reading in = reading(json);
        Object value = in.readDocument(Shapes.of(type).require(type));
        assertThat(in.problems()).isEmpty();
        return Objects.requireNonNull(value);
    }

    private static List<String> problems(Class<?> type, String json) {
        Reading in = reading(json);
        assertThat(in.readDocument(Shapes.of(type).require(type))).isNull();
        return in.problems().stream().map(RopaProblem::toString).toList();
    }

    private static Reading reading(String json) {
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json);
        return new Reading(parser, "test", new WideCharacters(), null, Optional::empty);
    }
}

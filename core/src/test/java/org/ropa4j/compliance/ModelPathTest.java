package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {

    @Test
    void is_written_as_a_json_pointer() {
        ModelPath path =
                ModelPath.root().child("activities").item(2).child("purposes").item(0);

        assertThat(path).hasToString("/activities/2/purposes/0");
        assertThat(path.steps()).containsExactly("activities", "2", "purposes", "0");
        assertThat(path.lastStep()).isEqualTo("0");
        assertThat(path.parent()).contains(ModelPath.parse("/activities/2/purposes"));
    }

    @Test
    void the_root_is_the_empty_text() {
        assertThat(ModelPath.root()).hasToString("").isEqualTo(ModelPath.parse(""));
        assertThat(ModelPath.root().parent()).isEmpty();
    }

    @Test
    void escapes_what_a_pointer_needs_escaped() {
        assertThat(ModelPath.root().child("a/b~c").child("")).hasToString("/a~1b~0c/");
    }

    @Test
    void orders_places_in_lists_as_numbers_and_a_place_before_what_is_in_it() {
        assertThat(List.of("/b/10", "/b/9/x", "/b", "/b/9", "", "/a/11", "/b/x").stream()
                        .map(ModelPath::parse)
                        .sorted()
                        .map(ModelPath::toString))
                .containsExactly("", "/a/11", "/b", "/b/x", "/b/9", "/b/9/x", "/b/10");
    }

    @Test
    void knows_what_it_leads_into() {
        ModelPath purpose = ModelPath.parse("/activities/2/purposes/0");

        assertThat(purpose.startsWith(ModelPath.parse("/activities/2"))).isTrue();
        assertThat(purpose.startsWith(purpose)).isTrue();
        assertThat(purpose.startsWith(ModelPath.root())).isTrue();
        assertThat(purpose.startsWith(ModelPath.parse("/activities/1"))).isFalse();
        assertThat(ModelPath.parse("/activities").startsWith(purpose)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"activities", "/a~2", "/a~", " /a"})
    void refuses_what_is_no_pointer(String text) {
        assertThatThrownBy(() -> ModelPath.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void refuses_a_negative_place() {
        assertThatThrownBy(() -> ModelPath.root().item(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index is -1, but places in lists are counted from 0");
    }

    @Property
    void reads_what_it_writes(@ForAll @Size(max = 6) List<String> steps) {
        ModelPath path = ModelPath.root();
        for (String step : steps) {
            path = path.child(step);
        }

        assertThat(ModelPath.parse(path.toString()))
                .isEqualTo(path)
                .hasSameHashCodeAs(path)
                .isEqualByComparingTo(path);
        assertThat(path.steps()).isEqualTo(steps);
    }

    @Property
    void order_agrees_with_equality_and_does_not_depend_on_the_side(
            @ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b) {
        int order = a.path().compareTo(b.path());

        assertThat(Integer.signum(b.path().compareTo(a.path()))).isEqualTo(-Integer.signum(order));
        assertThat(order == 0).isEqualTo(a.path().toString().equals(b.path().toString()));
    }

    /** Few names and numbers, so that equal beginnings are common. */
    record Pointer(ModelPath path) {}

    @Provide
    Arbitrary<Pointer> pointers() {
        return Arbitraries.of("a", "b", "1", "2", "10")
                .list()
                .ofMaxSize(4)
                .map(steps -> new Pointer(ModelPath.parse(steps.isEmpty() ? "" : "/" + String.join("/", steps))));
    }
}

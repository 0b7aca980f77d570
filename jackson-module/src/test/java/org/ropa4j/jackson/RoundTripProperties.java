package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ropa4j.model.Ropa;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a record holds: nothing is lost, nothing is ordered anew, and writing it again gives the same text. */
class RoundTripProperties {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RopaModule()).build();

    private final RopaReader reader = RopaReader.byFileName();

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void yaml(@ForAll("ropas") Ropa ropa) {
        String yaml = RopaWriter.yaml().write(ropa);

        Ropa read = reader.read("a.yaml", yaml).ropa();

        assertThat(read).isEqualTo(ropa);
        assertThat(RopaWriter.yaml().write(read)).isEqualTo(yaml).doesNotContain("\r");
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void json(@ForAll("ropas") Ropa ropa) {
        String json = RopaWriter.json().write(ropa);

        Ropa read = reader.read("a.json", json).ropa();

        assertThat(read).isEqualTo(ropa);
        assertThat(RopaWriter.json().write(read)).isEqualTo(json).doesNotContain("\r");
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void one_format_by_way_of_the_other(@ForAll("ropas") Ropa ropa) {
        String yaml = RopaWriter.yaml().write(ropa);
        String json = RopaWriter.json().write(reader.read("a.yaml", yaml).ropa());

        assertThat(RopaWriter.yaml().write(reader.read("a.json", json).ropa())).isEqualTo(yaml);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void mapper(@ForAll("ropas") Ropa ropa) {
        String json = MAPPER.writeValueAsString(ropa);

        assertThat(MAPPER.readValue(json, Ropa.class)).isEqualTo(ropa);
        assertThat(reader.read("a.json", json).ropa()).isEqualTo(ropa);
    }

    @Provide
    Arbitrary<Ropa> ropas() {
        return Arbitraries.randomValue(random -> new RandomRopas(random).next());
    }
}

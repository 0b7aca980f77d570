package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A file that has been damaged in any way is read, or refused in words: one line for each problem, nothing else thrown. */
class HostileInputProperties {
    private static final String YAML = RopaWriter.yaml().write(new RandomRopas(new Random(1)).next());
    private static final String JSON = RopaWriter.json().write(new RandomRopas(new Random(2)).next());

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void yaml(@ForAll("damage") long seed) throws IOException {
        readDamaged("damaged.yaml", YAML, new Random(seed));
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void json(@ForAll("damage") long seed) throws IOException {
        readDamaged("damaged.json", JSON, new Random(seed));
    }

    @Provide
    Arbitrary<Long> damage() {
        return Arbitraries.longs();
    }

    private static void readDamaged(String name, String text, Random random) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
        byte[] damaged = Arrays.copyOf(bytes, length);
        for (int i = 0; i < 3 && length > 0; i++) {
            int place = random.nextInt(length);
            damaged[place] = random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
        }
        for (boolean positions : new boolean[] {true, false}) {
            RopaReader reader = RopaReader.builder().positions(positions).build();
            try {
                assertThat(reader.read(name, new ByteArrayInputStream(damaged)).ropa())
                        .isNotNull();
            } catch (RopaReadException wrong) {
                assertThat(wrong.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.text()).doesNotStartWith("null");
                    assertThat(problem.toString())
                            .startsWith(name)
                            .hasSizeLessThan(4_000)
                            .doesNotContain("\n", "\r");
                });
            }
        }
    }
}

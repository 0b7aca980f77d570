package org.ropa4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Measured OURS = Measured.reading("withoutPositions", 10_000);
    private static final Measured PLAIN = Measured.reading("plainJackson", 10_000);

    @Test
    void shows_medians_and_the_range_of_the_ratios_of_each_round() {
        Comparison comparison = new Comparison("ours : plain", OURS, PLAIN, 1.5);

        String row = comparison.row(List.of(
                Map.of(OURS, 30.0, PLAIN, 20.0), Map.of(OURS, 20.0, PLAIN, 20.0), Map.of(OURS, 28.0, PLAIN, 10.0)));

        assertThat(row).isEqualTo("| ours : plain | 28.0 | 20.0 | 1.50 (1.00–2.80) | 1.5 |\n");
    }

    @Test
    void has_no_aim_where_none_is_set() {
        Comparison comparison = new Comparison("plain", PLAIN, PLAIN, Double.NaN);

        assertThat(comparison.row(List.of(Map.of(PLAIN, 4.0))))
                .isEqualTo("| plain | 4.0 | 4.0 | 1.00 (1.00–1.00) |  |\n");
    }

    @Test
    void every_comparison_measures_what_exists() {
        assertThat(Comparison.ALL).allSatisfy(comparison -> {
            assertThat(comparison.ours().options().build().getIncludes()).hasSize(1);
            assertThat(comparison.ours().benchmark().getMethod(comparison.ours().method()))
                    .isNotNull();
            assertThat(comparison
                            .reference()
                            .benchmark()
                            .getMethod(comparison.reference().method()))
                    .isNotNull();
        });
    }
}

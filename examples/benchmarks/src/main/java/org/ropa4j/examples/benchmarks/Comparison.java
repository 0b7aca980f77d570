package org.ropa4j.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two things measured in turn, several times: a row of the table.
 *
 * @param what what is compared
 * @param ours what is looked at
 * @param reference what it is held against
 * @param aim how many times the reference it may take
 */
record Comparison(String what, Measured ours, Measured reference, double aim) {
    static final String HEADER = """
            | what | µs per activity | reference, µs per activity | ratio (from–to) | aim |
            |---|---:|---:|---:|---:|
            """;

    static final List<Comparison> ALL = List.of(
            new Comparison(
                    "read 10,000 activities, without positions : plain Jackson",
                    Measured.reading("withoutPositions", 10_000),
                    Measured.reading("plainJackson", 10_000),
                    1.5),
            new Comparison(
                    "read 10,000 activities, with positions : plain Jackson",
                    Measured.reading("withPositions", 10_000),
                    Measured.reading("plainJackson", 10_000),
                    2.5),
            new Comparison(
                    "read without positions, 100,000 : 1,000 activities",
                    Measured.reading("withoutPositions", 100_000),
                    Measured.reading("withoutPositions", 1_000),
                    1.3),
            new Comparison(
                    "plain Jackson itself, 100,000 : 1,000 activities",
                    Measured.reading("plainJackson", 100_000),
                    Measured.reading("plainJackson", 1_000),
                    Double.NaN),
            new Comparison(
                    "check 10,000 activities, no finding : Hibernate Validator",
                    Measured.checking("allPacks", 10_000, false),
                    Measured.checking("hibernateValidator", 10_000, false),
                    1.0),
            new Comparison(
                    "check 10,000 activities, three findings each : Hibernate Validator",
                    Measured.checking("allPacks", 10_000, true),
                    Measured.checking("hibernateValidator", 10_000, true),
                    1.0),
            new Comparison(
                    "check, no finding, 100,000 : 1,000 activities",
                    Measured.checking("allPacks", 100_000, false),
                    Measured.checking("allPacks", 1_000, false),
                    1.3),
            new Comparison(
                    "check, three findings each, 100,000 : 1,000 activities",
                    Measured.checking("allPacks", 100_000, true),
                    Measured.checking("allPacks", 1_000, true),
                    1.3));

    /**
     * This row of the table.
     *
     * @param rounds microseconds per activity in each round
     */
    String row(List<Map<Measured, Double>> rounds) {
        double[] ratios = sorted(rounds, round -> value(round, ours) / value(round, reference));
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f (%.2f–%.2f) | %s |\n",
                what,
                median(sorted(rounds, round -> value(round, ours))),
                median(sorted(rounds, round -> value(round, reference))),
                median(ratios),
                ratios[0],
                ratios[ratios.length - 1],
                Double.isNaN(aim) ? "" : String.format(Locale.ROOT, "%.1f", aim));
    }

    private interface PerRound {
        double of(Map<Measured, Double> round);
    }

    private static double value(Map<Measured, Double> round, Measured measured) {
        return round.getOrDefault(measured, Double.NaN);
    }

    private static double[] sorted(List<Map<Measured, Double>> rounds, PerRound value) {
        return IntStream.range(0, rounds.size())
                .mapToDouble(round -> value.of(rounds.get(round)))
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

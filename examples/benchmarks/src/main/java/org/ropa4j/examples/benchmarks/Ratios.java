package org.ropa4j.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything in turn, as many rounds as the first argument says (three if there is none), and prints the table of
 * ratios as Markdown. Other arguments are words: only comparisons with one of them are run.
 */
public final class Ratios {
    private Ratios() {}

    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        List<String> words = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        List<Comparison> comparisons = Comparison.ALL.stream()
                .filter(comparison -> words.isEmpty() || words.stream().anyMatch(comparison.what()::contains))
                .toList();
        Set<Measured> needed = new LinkedHashSet<>();
        comparisons.forEach(comparison -> {
            needed.add(comparison.ours());
            needed.add(comparison.reference());
        });
        List<Map<Measured, Double>> measured = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measured.add(round(needed));
        }
        out.print(Comparison.HEADER);
        comparisons.forEach(comparison -> out.print(comparison.row(measured)));
    }

    private static Map<Measured, Double> round(Set<Measured> needed) throws RunnerException {
        Map<Measured, Double> microseconds = new LinkedHashMap<>();
        for (Measured each : needed) {
            double score = new Runner(each.options().build())
                    .runSingle()
                    .getPrimaryResult()
                    .getScore();
            microseconds.put(each, score / each.activities());
        }
        return microseconds;
    }
}

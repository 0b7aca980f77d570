package org.ropa4j.examples.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One thing to measure.
 *
 * @param benchmark the class that measures it
 * @param method its method
 * @param activities the size of the record
 * @param gaps whether the record has gaps, where that matters
 */
record Measured(Class<?> benchmark, String method, int activities, boolean gaps) {

    static Measured reading(String method, int activities) {
        return new Measured(ReadingBenchmark.class, method, activities, false);
    }

    static Measured checking(String method, int activities, boolean gaps) {
        return new Measured(CheckingBenchmark.class, method, activities, gaps);
    }

    /** What JMH needs to run it once, without a word. */
    ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\." + method + "$")
                .param("activities", Integer.toString(activities))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        return benchmark == CheckingBenchmark.class ? options.param("gaps", Boolean.toString(gaps)) : options;
    }
}

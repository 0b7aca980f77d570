package org.ropa4j.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.ropa4j.jackson.FileFormat;
import org.ropa4j.jackson.RopaDocument;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.jackson.RopaWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON file: with the reader, with and without positions, and with plain Jackson into bare records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReadingBenchmark {
    private static final long NO_LIMIT = 1L << 40;

    /** How many activities the file holds. */
    @Param({"1000", "10000", "100000"})
    public int activities;

    private final JsonMapper mapper = PlainRegister.mapper();
    private final RopaReader reader = reader(false);
    private final RopaReader readerWithPositions = reader(true);
    private Path file = Path.of("");

    static RopaReader reader(boolean positions) {
        return RopaReader.builder()
                .format(FileFormat.JSON)
                .maxBytes(NO_LIMIT)
                .positions(positions)
                .build();
    }

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("register", ".json");
        RopaWriter.json().write(GeneratedRegister.careful(activities), file);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Object plainJackson() {
        return mapper.readValue(file, PlainRegister.class);
    }

    @Benchmark
    public RopaDocument withoutPositions() throws IOException {
        return reader.read(file);
    }

    @Benchmark
    public RopaDocument withPositions() throws IOException {
        return readerWithPositions.read(file);
    }
}

package org.ropa4j.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ropa4j.jackson.RopaDocument;
import org.ropa4j.jackson.RopaWriter;

/** Reads a register of a hundred thousand activities and holds it; meant to be run with {@code -Xmx1g}. */
public final class HundredThousand {
    private static final int ACTIVITIES = 100_000;
    private static final long MEBIBYTE = 1L << 20;

    private HundredThousand() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Files.createTempFile("register", ".json");
        try {
            RopaWriter.json().write(GeneratedRegister.careful(ACTIVITIES), file);
            out.printf("The file takes %,d MiB, the heap may take %,d MiB.%n", Files.size(file) / MEBIBYTE, mostHeap());
            read(file, false, out);
            read(file, true, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file, boolean positions, PrintStream out) throws IOException {
        RopaDocument document = ReadingBenchmark.reader(positions).read(file);
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        out.printf(
                "Read %s positions and held: %,d activities in %,d MiB of heap.%n",
                positions ? "with" : "without", document.ropa().activities().size(), used / MEBIBYTE);
    }

    private static long mostHeap() {
        return Runtime.getRuntime().maxMemory() / MEBIBYTE;
    }
}

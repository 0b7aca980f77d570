package org.ropa4j.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What a CSV reader finds in a written table, without what guards the cells, is the table. */
class CsvWriterProperties {

    @Property
    void guarded_cells_read_back(@ForAll("tables") RegisterTable table) throws IOException {
        List<List<String>> read = read(CsvWriter.of().write(table), ',');

        assertThat(read.subList(1, read.size()).stream()
                        .map(row -> row.stream().map(CsvWriter::read).toList())
                        .toList())
                .isEqualTo(table.rows());
    }

    @Property
    void cells_read_back_without_a_guard(@ForAll("tables") RegisterTable table) throws IOException {
        List<List<String>> read =
                read(CsvWriter.of().withSemicolons().withoutGuard().write(table), ';');

        assertThat(read.subList(1, read.size())).isEqualTo(table.rows());
    }

    /** However a spreadsheet parts the text into cells, none of them begins as a formula does. */
    @Property
    void no_cell_begins_as_a_formula(@ForAll("tables") RegisterTable table) throws IOException {
        String written = CsvWriter.of().withIds().write(table);
        for (char delimiter : new char[] {',', ';', '\t'}) {
            for (String line : written.split("[\r\n]")) {
                for (String cell : line.split(String.valueOf(delimiter))) {
                    assertThat(cell.startsWith("\"") ? cell.substring(1) : cell)
                            .doesNotStartWith("=")
                            .doesNotStartWith("+")
                            .doesNotStartWith("-")
                            .doesNotStartWith("@")
                            .doesNotStartWith("\uFF1D");
                }
            }
        }
    }

    @Provide
    Arbitrary<RegisterTable> tables() {
        Arbitrary<String> hostile = Arbitraries.of(
                "=1+1",
                "+47 00",
                "-1",
                "@SUM(A1)",
                "'",
                "''=x",
                "\"",
                ",",
                ";=2",
                "\t=3",
                "\r\n=4",
                "\n@",
                "\uFF1D5",
                " =6",
                "a;'b");
        Arbitrary<String> cells = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, hostile),
                net.jqwik.api.Tuple.of(2, hostile.list().ofMaxSize(4).map(parts -> String.join("", parts))),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().all().ofMaxLength(20)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.strings().withChars("=+-@'\",;\t\r\n a").ofMaxLength(8)));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cells.list()
                        .ofSize(width)
                        .list()
                        .ofMaxSize(4)
                        .map(rows -> new RegisterTable(columns(width), rows)));
    }

    private static List<RegisterTable.Column> columns(int width) {
        return java.util.stream.IntStream.range(0, width)
                .mapToObj(i -> new RegisterTable.Column("c" + i, "C" + i))
                .toList();
    }

    private static List<List<String>> read(String csv, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords().stream()
                    .map(row -> List.of(row.values()))
                    .toList();
        }
    }
}

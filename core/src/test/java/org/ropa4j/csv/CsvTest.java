package org.ropa4j.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static List<CsvRow> read(String text) throws IOException {
        return Csv.read("test.csv", new StringReader(text));
    }

    @Test
    void readsQuotedCells() throws IOException {
        List<CsvRow> rows = read("# where it comes from\n# and more\na,b\n1,\"x, \"\"y\"\"\nz\"\n2,\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).required("b")).isEqualTo("x, \"y\"\nz");
        assertThat(rows.get(0).line()).isEqualTo(4);
        assertThat(rows.get(1).optional("b")).isEmpty();
        assertThat(rows.get(1).line()).isEqualTo(6);
    }

    @Test
    void readsWindowsLineEndsAndALastLineWithoutOne() throws IOException {
        List<CsvRow> rows = read("a,b\r\n1,2\r\n3,4");
        assertThat(rows).extracting(row -> row.number("a") + row.number("b")).containsExactly(3, 7);
    }

    @Test
    void readsDatesAndLists() throws IOException {
        CsvRow row = read("from,to,names\n2018-07-20,,a; b;c\n").get(0);
        assertThat(row.date("from")).hasToString("Optional[2018-07-20]");
        assertThat(row.date("to")).isEmpty();
        assertThat(row.list("names")).containsExactly("a", "b", "c");
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3\n")).hasMessage("test.csv:3: 1 cells, expected 2");
        assertThatThrownBy(() -> read("")).hasMessage("test.csv: no header line");
        assertThatThrownBy(() -> read("a\n\"open\n")).hasMessage("test.csv:2: quote is never closed");
        assertThatThrownBy(() -> read("a\n\"x\"y\n")).hasMessage("test.csv:2: text after a closing quote");
    }

    @Test
    void saysWhichCellIsWrong() throws IOException {
        CsvRow row = read("a,checked\nx,maybe\n").get(0);
        assertThatThrownBy(() -> row.number("a")).hasMessage("test.csv:2: a is 'x', expected a whole number");
        assertThatThrownBy(() -> row.date("a")).hasMessage("test.csv:2: a is 'x', expected a date as 2018-07-20");
        assertThatThrownBy(() -> row.required("b")).hasMessage("test.csv:2: no column b");
        assertThatThrownBy(() -> row.oneOf("checked", new String[] {"primary", "no"}, code -> code))
                .hasMessage("test.csv:2: checked is 'maybe', expected one of [primary, no]");
    }
}

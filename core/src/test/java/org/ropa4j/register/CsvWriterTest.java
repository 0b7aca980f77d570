package org.ropa4j.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private static final RegisterTable TABLE = new RegisterTable(
            List.of(new RegisterTable.Column("phone", "Telefon"), new RegisterTable.Column("note", "Merknad")),
            List.of(List.of("+47 00 00 00 00", "a \"b\", c\nd"), List.of("", "x;=1+1")));

    @Test
    void quotes_every_cell_and_guards_what_begins_as_a_formula() {
        assertThat(CsvWriter.of().write(TABLE))
                .isEqualTo("\"Telefon\",\"Merknad\"\r\n"
                        + "\"'+47 00 00 00 00\",\"a \"\"b\"\", c\n"
                        + "d\"\r\n"
                        + "\"\",\"x;'=1+1\"\r\n");
    }

    @Test
    void speaks_to_spreadsheets_of_countries_with_decimal_commas() {
        assertThat(CsvWriter.of().withByteOrderMark().withSemicolons().withIds().write(TABLE))
                .startsWith("\uFEFF\"phone\";\"note\"\r\n");
    }

    @Test
    void leaves_cells_as_they_are_for_programs() {
        assertThat(CsvWriter.of().withoutGuard().write(TABLE)).contains("\"+47 00 00 00 00\"");
    }

    @Test
    void tells_what_a_guarded_cell_held() {
        assertThat(CsvWriter.read("'+47 00 00 00 00")).isEqualTo("+47 00 00 00 00");
        assertThat(CsvWriter.read("''tis")).isEqualTo("'tis");
        assertThat(CsvWriter.read("plain 'quoted' text")).isEqualTo("plain 'quoted' text");
    }
}

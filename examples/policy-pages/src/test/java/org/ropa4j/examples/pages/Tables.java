package org.ropa4j.examples.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables that say what is expected of each record. */
final class Tables {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private Tables() {}

    /** The rows of a table among the test resources, such as {@code /facts/glasoterapi.csv}. */
    static List<CSVRecord> read(String resource) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        }
    }
}

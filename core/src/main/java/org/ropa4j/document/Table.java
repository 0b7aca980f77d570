package org.ropa4j.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A table with one row of column headers.
 *
 * @param caption what the table shows; not empty
 * @param columns the column headers, at least one
 * @param rows the cells, in every row as many as there are columns
 * @param rowHeaders whether the first cell of a row names the row
 */
public record Table(Phrase caption, List<Phrase> columns, List<List<Phrase>> rows, boolean rowHeaders)
        implements Block {

    public Table {
        Blocks.requireText(caption, "caption");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("columns is empty");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != columns.size()) {
                throw new IllegalArgumentException("rows[" + i + "] has "
                        + rows.get(i).size() + " cells, expected " + columns.size() + ", one per column");
            }
        }
    }

    /** A builder of a table whose first column names the rows. */
    public static Builder builder(String caption) {
        return new Builder(Phrase.of(caption));
    }

    /** Whether the table has no rows. */
    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public <X extends Exception> void accept(Visitor<X> visitor) throws X {
        visitor.table(this);
    }

    /** Collects the rows of a table. Not thread-safe. */
    public static final class Builder {
        private final Phrase caption;
        private final List<Phrase> columns = new ArrayList<>();
        private final List<List<Phrase>> rows = new ArrayList<>();
        private boolean rowHeaders = true;

        private Builder(Phrase caption) {
            this.caption = caption;
        }

        /** Adds columns with plain headers. */
        public Builder columns(String... headers) {
            for (String header : headers) {
                columns.add(Phrase.of(header));
            }
            return this;
        }

        /** Adds a column. */
        public Builder column(Phrase header) {
            columns.add(Objects.requireNonNull(header, "header"));
            return this;
        }

        /** Adds a row of plain texts. */
        public Builder row(String... cells) {
            rows.add(Arrays.stream(cells).map(Phrase::of).toList());
            return this;
        }

        /** Adds a row. */
        public Builder row(Phrase... cells) {
            rows.add(List.of(cells));
            return this;
        }

        /** Adds a row. */
        public Builder row(List<Phrase> cells) {
            rows.add(List.copyOf(cells));
            return this;
        }

        /** Whether the first cell of a row names the row; it does unless told otherwise. */
        public Builder rowHeaders(boolean named) {
            this.rowHeaders = named;
            return this;
        }

        /** The table so far. */
        public Table build() {
            return new Table(caption, columns, rows, rowHeaders);
        }
    }
}

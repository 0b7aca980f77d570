package org.ropa4j.register;

import java.util.List;
import java.util.Objects;

/**
 * A register as a flat table. The columns are the same for every record of a kind and variant, whatever it holds, and stand in the
 * same order in every language. Several values in one cell stand on lines of their own, parted by a line feed.
 *
 * @param columns what the columns are called
 * @param rows the cells, in every row as many as there are columns; an empty one says that nothing is recorded
 */
public record RegisterTable(List<Column> columns, List<List<String>> rows) {
    public RegisterTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != columns.size()) {
                throw new IllegalArgumentException("rows[" + i + "] has "
                        + rows.get(i).size() + " cells, expected " + columns.size() + ", one per column");
            }
        }
    }

    /**
     * A column.
     *
     * @param id the same in every language, such as {@code joint-controllers}
     * @param label what people read
     */
    public record Column(String id, String label) {
        public Column {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
        }
    }
}

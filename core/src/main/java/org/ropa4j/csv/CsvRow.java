package org.ropa4j.csv;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One line of a data file, which names its file and line when a cell is not what it should be. */
public record CsvRow(String file, int line, Map<String, String> cells) {

    /** The columns whose name starts with a prefix, without it: {@code name_nb} is {@code nb} under {@code name_}. */
    public Map<String, String> withPrefix(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            if (column.startsWith(prefix) && !cell.isEmpty()) {
                found.put(column.substring(prefix.length()), cell);
            }
        });
        return found;
    }

    /** A cell; empty if nothing stands in it. */
    public Optional<String> optional(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(at() + "no column " + column);
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** A cell in which something must stand. */
    public String required(String column) {
        return optional(column).orElseThrow(() -> new IllegalStateException(at() + column + " is empty"));
    }

    /** A whole number. */
    public int number(String column) {
        String cell = required(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(at() + column + " is '" + cell + "', expected a whole number", e);
        }
    }

    /** A date in ISO form. */
    public Optional<LocalDate> date(String column) {
        return optional(column).map(cell -> {
            try {
                return LocalDate.parse(cell);
            } catch (DateTimeParseException e) {
                throw new IllegalStateException(at() + column + " is '" + cell + "', expected a date as 2018-07-20", e);
            }
        });
    }

    /** Whether {@code yes} stands in a cell; nothing in it means no. */
    public boolean flag(String column) {
        String cell = optional(column).orElse("");
        if (!cell.isEmpty() && !cell.equals("yes")) {
            throw new IllegalStateException(at() + column + " is '" + cell + "', expected yes or nothing");
        }
        return !cell.isEmpty();
    }

    /** A date in ISO form in a cell that must not be empty. */
    public LocalDate requiredDate(String column) {
        return date(column).orElseThrow(() -> new IllegalStateException(at() + column + " is empty"));
    }

    /** A period in ISO form. */
    public Optional<Period> period(String column) {
        return optional(column).map(cell -> {
            try {
                return Period.parse(cell);
            } catch (DateTimeParseException e) {
                throw new IllegalStateException(at() + column + " is '" + cell + "', expected a period as P3Y6M", e);
            }
        });
    }

    /** The values of a cell that holds several, parted by semicolons. */
    public List<String> list(String column) {
        return optional(column).map(cell -> List.of(cell.split("; *"))).orElse(List.of());
    }

    /** The one of these values whose code stands in a cell. */
    public <T> T oneOf(String column, T[] values, Function<T, String> code) {
        String cell = required(column);
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(at() + column + " is '" + cell + "', expected one of "
                        + Arrays.stream(values).map(code).toList()));
    }

    private String at() {
        return file + ":" + line + ": ";
    }
}

package org.ropa4j.jackson;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** A number. */
enum NumberShape implements Shape {
    /** A whole number of at most 32 bits. */
    INT("a whole number"),
    /** A whole number of at most 64 bits. */
    LONG("a whole number"),
    /** A number with the decimals that are written, such as an amount of money. */
    DECIMAL("a number");

    /** Longer numbers count nothing that a record of processing is about, and take long to print. */
    private static final int MOST_DIGITS = 40;

    private final String expected;

    NumberShape(String expected) {
        this.expected = expected;
    }

    @Override
    public @Nullable Object read(Reading in) {
        boolean whole = in.is(JsonToken.VALUE_NUMBER_INT);
        if (!whole && !(this == DECIMAL && in.is(JsonToken.VALUE_NUMBER_FLOAT))) {
            return in.wrongType(expected);
        }
        try {
            return switch (this) {
                case INT -> in.parser().getIntValue();
                case LONG -> in.parser().getLongValue();
                case DECIMAL -> decimal(in);
            };
        } catch (StreamReadException e) {
            return in.wrongType(expected);
        }
    }

    private @Nullable Object decimal(Reading in) {
        if (in.parser().isNaN()) {
            return in.wrongType(expected);
        }
        BigDecimal number = in.parser().getDecimalValue();
        return isShort(number) ? number : in.wrongType(expected + " of at most " + MOST_DIGITS + " digits");
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /** Decimals are written as they are, {@code 12.50}, so that they are equal when they are read. */
    @Override
    public void write(Object value, Writing out) {
        switch (this) {
            case INT -> out.generator().writeNumber((Integer) value);
            case LONG -> out.generator().writeNumber((Long) value);
            case DECIMAL -> out.generator().writeNumber(checked((BigDecimal) value));
        }
    }

    private static BigDecimal checked(BigDecimal number) {
        if (!isShort(number)) {
            throw new IllegalArgumentException("a number has more than " + MOST_DIGITS + " digits");
        }
        return number;
    }

    @Override
    public String expected() {
        return expected;
    }
}

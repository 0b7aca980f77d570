package org.ropa4j.jackson;

import org.jspecify.annotations.Nullable;

/** The version of the file format that a whole record is written in. */
record FormatVersionShape() implements Shape {
    static final String KEY = "formatVersion";
    static final int CURRENT = 1;

    /** A newer version ends the reading: nothing else in the file can be judged. */
    @Override
    public @Nullable Object read(Reading in) {
        Object number = NumberShape.INT.read(in);
        if (number == null || (Integer) number == CURRENT) {
            return number;
        }
        if ((Integer) number > CURRENT) {
            throw in.stop(
                    RopaProblem.Kind.FORMAT_VERSION,
                    "found format version " + number + ", expected " + CURRENT + ": a newer ropa4j made this file");
        }
        return in.problem(RopaProblem.Kind.FORMAT_VERSION, "found format version " + number + ", expected " + CURRENT);
    }

    @Override
    public void write(Object value, Writing out) {
        out.generator().writeNumber(CURRENT);
    }

    @Override
    public String expected() {
        return "the version of the file format, " + CURRENT;
    }
}

package org.ropa4j.law;

/** A value from outside as messages show it: in quotes, and cut short, since it may be of any length. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String of(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= LONGEST
                ? "'" + value + "'"
                : "'" + value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…' (" + length + " characters)";
    }
}

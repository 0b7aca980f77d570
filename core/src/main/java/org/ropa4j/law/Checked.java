package org.ropa4j.law;

import org.ropa4j.csv.CsvRow;

/** How well a row of legal data was checked against its source when it was written down. */
public enum Checked {
    /** Read in the legal text itself, in an official publication, or in a faithful public copy of one. */
    PRIMARY("primary"),
    /** Read in a public source that is not the text itself: an authority's news, a law firm's note, a public data set. */
    SECONDARY("secondary"),
    /** Written from general knowledge: look it up before you rely on it. */
    UNCHECKED("no");

    private final String code;

    Checked(String code) {
        this.code = code;
    }

    /** The mark as it stands in the {@code checked} column of the data files. */
    public String code() {
        return code;
    }

    static Checked of(CsvRow row) {
        return row.oneOf("checked", values(), Checked::code);
    }
}

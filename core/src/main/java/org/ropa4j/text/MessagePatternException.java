package org.ropa4j.text;

/** A message pattern cannot be read. The message says where and what was expected. */
public final class MessagePatternException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;

    MessagePatternException(String pattern, int position, String problem) {
        super("at position " + position + " of '" + pattern + "': " + problem);
        this.position = position;
    }

    /** Where in the pattern, counted from 1. */
    public int position() {
        return position;
    }
}

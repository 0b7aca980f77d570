package org.ropa4j.jackson;

import java.io.IOException;
import java.io.Reader;

/**
 * Never ends a piece of text between the two halves of a character: SnakeYAML Engine 3.0.1 writes beyond its buffer when two
 * such characters meet at its end.
 */
final class WholeCharacters extends Reader {
    private static final int NONE = -1;

    private final Reader characters;
    private int heldBack = NONE;

    WholeCharacters(Reader characters) {
        this.characters = characters;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        if (heldBack != NONE && length > 0) {
            buffer[offset] = (char) heldBack;
            heldBack = NONE;
            count = 1;
        }
        int more = count < length ? characters.read(buffer, offset + count, length - count) : 0;
        if (more < 0) {
            return count == 0 ? -1 : count;
        }
        count += more;
        if (count > 1 && Character.isHighSurrogate(buffer[offset + count - 1])) {
            count--;
            heldBack = buffer[offset + count];
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}

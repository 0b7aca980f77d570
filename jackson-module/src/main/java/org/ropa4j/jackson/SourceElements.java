package org.ropa4j.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a document in their order, each before those within it. Kept in pieces, so that a long table grows without
 * being copied.
 */
final class SourceElements {
    private static final int BITS = 10;
    private static final int WITHIN_PIECE = (1 << BITS) - 1;

    private final List<Piece> pieces = new ArrayList<>();
    private int size;

    /** Some 16 bytes for each element. */
    private static final class Piece {
        private final @Nullable String[] keys = new String[1 << BITS];
        private final long[] places = new long[1 << BITS];
        private final int[] ends = new int[1 << BITS];
    }

    int size() {
        return size;
    }

    /**
     * Adds an element.
     *
     * @param key its key, or null for a list item
     * @return its number
     */
    int add(@Nullable String key, int line, int column) {
        if (size >>> BITS == pieces.size()) {
            pieces.add(new Piece());
        }
        Piece piece = pieces.get(size >>> BITS);
        piece.keys[size & WITHIN_PIECE] = key;
        piece.places[size & WITHIN_PIECE] = (long) line << 32 | column;
        return size++;
    }

    /** Says that all that has been added since is within an element. */
    void close(int element) {
        piece(element).ends[element & WITHIN_PIECE] = size;
    }

    /** The key of an element, null for a list item. */
    @Nullable
    String key(int element) {
        return piece(element).keys[element & WITHIN_PIECE];
    }

    int line(int element) {
        return (int) (piece(element).places[element & WITHIN_PIECE] >>> 32);
    }

    int column(int element) {
        return (int) piece(element).places[element & WITHIN_PIECE];
    }

    /** The number of the first element after one that is not within it. */
    int end(int element) {
        return piece(element).ends[element & WITHIN_PIECE];
    }

    private Piece piece(int element) {
        return pieces.get(element >>> BITS);
    }
}

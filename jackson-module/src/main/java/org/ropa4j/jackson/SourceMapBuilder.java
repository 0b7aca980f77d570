package org.ropa4j.jackson;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Notes the place of every element as the document is read, from the first to the last. Used by one thread. */
final class SourceMapBuilder {
    /** A list that is longer gets an index of its items, so that finding one does not count them all. */
    private static final int LONG_LIST = 64;

    private final String file;
    private @Nullable String[] keys = new String[256];
    private long[] places = new long[256];
    private int[] ends = new int[256];
    private int size;
    private final Map<Integer, int[]> longLists = new HashMap<>();

    SourceMapBuilder(String file) {
        this.file = file;
    }

    /**
     * Opens an element within the last one that is open.
     *
     * @param key its key, or null for a list item
     * @return its number, for {@link #leave}
     */
    int enter(@Nullable String key, TokenStreamLocation place) {
        if (size == places.length) {
            int capacity = size + (size >> 1);
            keys = Arrays.copyOf(keys, capacity);
            places = Arrays.copyOf(places, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        keys[size] = key;
        places[size] = (long) place.getLineNr() << 32 | place.getColumnNr();
        return size++;
    }

    /** Closes an element: all that has been opened since is within it. */
    void leave(int element) {
        ends[element] = size;
        int first = element + 1;
        if (first < size && keys[first] == null) {
            indexIfLong(element, first);
        }
    }

    private void indexIfLong(int list, int first) {
        int count = 0;
        for (int item = first; item < size; item = ends[item]) {
            count++;
        }
        if (count > LONG_LIST) {
            int[] items = new int[count];
            int item = first;
            for (int i = 0; i < count; i++) {
                items[i] = item;
                item = ends[item];
            }
            longLists.put(list, items);
        }
    }

    SourceMap build() {
        return new SourceMap(
                file, Arrays.copyOf(keys, size), Arrays.copyOf(places, size), Arrays.copyOf(ends, size), longLists);
    }
}

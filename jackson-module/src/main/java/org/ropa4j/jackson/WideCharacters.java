package org.ropa4j.jackson;

import java.util.Arrays;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where in a text those characters stand that are two units in UTF-16, such as emoji. The parser of YAML counts characters, while
 * editors, the parser of JSON and SARIF count units; columns are told to people in units. Used by one thread.
 */
final class WideCharacters {
    private int[] places = new int[0];
    private int count;
    private int next;
    private boolean afterHigh;

    /** Shows the next unit of the text. */
    void show(char unit) {
        if (afterHigh && Character.isLowSurrogate(unit)) {
            if (count == places.length) {
                places = Arrays.copyOf(places, Math.max(16, 2 * count));
            }
            places[count++] = next - 1;
            afterHigh = false;
        } else {
            next++;
            afterHigh = Character.isHighSurrogate(unit);
        }
    }

    /** A place of which the parser has counted the characters, with its column in units. */
    TokenStreamLocation inUnits(TokenStreamLocation place) {
        int column = inUnits(place.getColumnNr(), place.getCharOffset());
        return column == place.getColumnNr()
                ? place
                : new TokenStreamLocation(
                        place.contentReference(),
                        place.getByteOffset(),
                        place.getCharOffset(),
                        place.getLineNr(),
                        column);
    }

    /**
     * A column in units.
     *
     * @param column in characters, counted from 1
     * @param character the number of the character there in the whole text, counted from 0
     */
    int inUnits(int column, long character) {
        return count == 0 ? column : column + before(character) - before(character - (column - 1));
    }

    /** How many wide characters there are before a character. */
    private int before(long character) {
        int found = Arrays.binarySearch(places, 0, count, (int) Math.max(character, 0));
        return found < 0 ? -found - 1 : found;
    }
}

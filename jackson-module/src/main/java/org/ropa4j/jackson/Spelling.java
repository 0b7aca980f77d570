package org.ropa4j.jackson;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which known name somebody meant who wrote another one. */
final class Spelling {
    private static final int LONGEST = 80;

    private Spelling() {}

    /**
     * The known name that takes the fewest changes of one letter (put in, left out, replaced, swapped with its neighbour), if
     * that is at most a third of its length; the first of several. Capitals, hyphens and underscores make no difference.
     */
    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String word = folded(written);
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String name : known) {
            String candidate = folded(name);
            int changes = changes(word, candidate);
            if (changes < fewest && changes * 3 <= Math.max(candidate.length(), word.length())) {
                nearest = name;
                fewest = changes;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** The optimal string alignment distance. */
    private static int changes(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            distance[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            distance[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int replaced = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                distance[i][j] = swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
            }
        }
        return distance[from.length()][to.length()];
    }
}

package org.ropa4j.spelling;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a misspelt word was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /** The known word at the least Levenshtein distance, the first of several; none if a third of the letters differ. */
    public static Optional<String> to(String text, Collection<String> known) {
        String wanted = text.toLowerCase(Locale.ROOT);
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int most = Math.max(2, word.length() / 3);
            // No distance is less than the difference in length, which is cheaper to know.
            if (!wanted.isEmpty() && Math.abs(word.length() - wanted.length()) <= most) {
                int distance = distance(wanted, word.toLowerCase(Locale.ROOT));
                if (distance <= most && distance < least) {
                    nearest = word;
                    least = distance;
                }
            }
        }
        return Optional.of(nearest).filter(word -> !word.isEmpty());
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

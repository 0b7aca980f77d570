package org.ropa4j.jackson;

/** Texts as sequences of characters, rather than of the halves that Java holds some of them in. */
final class Unicode {
    private Unicode() {}

    /** Whether every surrogate is one of a pair, so that the text can be encoded. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}

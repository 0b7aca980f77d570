package org.ropa4j.document;

import java.util.Locale;

/** Which addresses may be links; see {@link Inline.Link}. */
final class SafeHref {
    private static final String MARKS = "-._~!$&'()*+,;=:@/?#%";

    private SafeHref() {}

    static boolean test(String href) {
        if (href.isEmpty() || !hasOnlyAddressCharacters(href)) {
            return false;
        }
        char first = href.charAt(0);
        if (first == '#' || first == '?' || first == '/' || first == '.') {
            return first == '.' ? href.startsWith("./") || href.startsWith("../") : !href.startsWith("//");
        }
        int colon = href.indexOf(':');
        if (colon < 0) {
            return false;
        }
        int rest = colon + 1;
        return switch (href.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "https", "http" -> href.startsWith("//", rest) && hasPlainAuthority(href, rest + 2);
            case "mailto" -> href.indexOf('@', rest) > rest;
            case "tel" -> isPhoneNumber(href, rest);
            default -> false;
        };
    }

    private static boolean hasOnlyAddressCharacters(String href) {
        boolean fragment = false;
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == '%' && !(isHexDigit(href, i + 1) && isHexDigit(href, i + 2)) || c == '#' && fragment) {
                return false;
            }
            if (!isLetterOrDigit(c) && MARKS.indexOf(c) < 0) {
                return false;
            }
            fragment |= c == '#';
        }
        return true;
    }

    /** A host and perhaps a port: no user information, which makes one address look like another. */
    private static boolean hasPlainAuthority(String href, int from) {
        int end = from;
        while (end < href.length() && "/?#".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        int colon = href.indexOf(':', from);
        int hostEnd = colon >= 0 && colon < end ? colon : end;
        for (int i = hostEnd + 1; i < end; i++) {
            if (!isDigit(href.charAt(i))) {
                return false;
            }
        }
        return end - hostEnd <= 6 && isHost(href, from, hostEnd);
    }

    private static boolean isHost(String href, int from, int to) {
        char previous = '.';
        for (int i = from; i < to; i++) {
            char c = href.charAt(i);
            if (c == '.' ? previous == '.' : c != '-' && !isLetterOrDigit(c)) {
                return false;
            }
            previous = c;
        }
        return to > from && isLetterOrDigit(previous);
    }

    private static boolean isPhoneNumber(String href, int from) {
        boolean digits = false;
        for (int i = from; i < href.length(); i++) {
            char c = href.charAt(i);
            if (!isDigit(c) && "+-.()".indexOf(c) < 0) {
                return false;
            }
            digits |= isDigit(c);
        }
        return digits;
    }

    /** ASCII, and the Latin letters of Europe: a fixed set, so that no JDK knows more letters than another. */
    private static boolean isLetterOrDigit(char c) {
        return isDigit(c)
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHexDigit(String href, int at) {
        return at < href.length() && "0123456789abcdefABCDEF".indexOf(href.charAt(at)) >= 0;
    }
}

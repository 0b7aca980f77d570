package org.ropa4j.jackson;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.ropa4j.compliance.SourceLocation;
import org.ropa4j.jackson.RopaProblem.Kind;

/**
 * Ends a text at the first character that cannot stand in YAML, and says where it is: the parser, which reads far ahead of what
 * it has understood, cannot.
 */
final class YamlCharacters extends Reader {
    private final Reader characters;
    private final String file;
    private final WideCharacters wide;
    private int line = 1;
    private int column = 1;

    /**
     * @param file what the text is called in messages
     * @param wide is shown all that is read
     */
    YamlCharacters(Reader characters, String file, WideCharacters wide) {
        this.characters = characters;
        this.file = file;
        this.wide = wide;
    }

    /**
     * As {@link Reader#read(char[], int, int)}.
     *
     * @throws RopaReadException if one of the characters is a control character that YAML does not know
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = characters.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            look(buffer[i]);
        }
        return count;
    }

    private void look(char c) {
        wide.show(c);
        if (c == '\n') {
            line++;
            column = 1;
        } else if (isAllowed(c)) {
            column++;
        } else {
            throw new RopaReadException(RopaProblem.at(
                    new SourceLocation(file, line, column),
                    Kind.SYNTAX,
                    String.format(Locale.ROOT, "not YAML: the control character U+%04X stands here", (int) c)));
        }
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && c < '\u007F' || c == '\t' || c == '\r' || c == '\u0085' || c >= '\u00A0' && c < '\uFFFE';
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}

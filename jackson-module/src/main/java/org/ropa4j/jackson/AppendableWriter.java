package org.ropa4j.jackson;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets Jackson write where its user wants; what happens to that afterwards is the user's business. */
final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(text, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.append(text, offset, offset + length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // It stays open.
    }
}

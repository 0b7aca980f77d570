package org.ropa4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** What holds for every writer. */
class WritersTest {
    static Stream<DocumentWriter> writers() {
        return Stream.of(
                HtmlWriter.page(),
                HtmlWriter.fragment(2),
                MarkdownWriter.of(),
                MarkdownWriter.of().withAnchors(false),
                PlainTextWriter.of(),
                PlainTextWriter.of().withWidth(40));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writesTheSameInManyThreads(DocumentWriter writer) throws Exception {
        Document document = Documents.sample();
        String expected = writer.write(document);
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(pool.submit(() -> {
                    start.await();
                    List<String> written = new ArrayList<>();
                    for (int j = 0; j < 50; j++) {
                        written.add(writer.write(document));
                    }
                    return written;
                }));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(Collections.nCopies(50, expected));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void passesOnTheFailureOfWhatItWritesTo(DocumentWriter writer) {
        IOException full = new IOException("disk full");
        Full out = new Full(full);

        assertThatThrownBy(() -> writer.write(Documents.sample(), out)).isSameAs(full);
        assertThat(writer.write(Documents.sample())).startsWith(out.written.toString());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void leavesNothingInvisibleThatCouldMislead(DocumentWriter writer) {
        String written = writer.write(Documents.hostile());

        assertThat(Pattern.compile("[\\p{Cntrl}&&[^\n]]|[\u202a-\u202e\u2066-\u2069\ufeff\u0085\u2028\u2029]|\\p{Cs}")
                        .matcher(written)
                        .results()
                        .map(found -> Integer.toHexString(found.group().codePointAt(0))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void endsWithOneLineEndAndLeavesNoSpaceAtLineEnds(DocumentWriter writer) {
        String written = writer.write(Documents.sample());

        assertThat(written).endsWith("\n").doesNotContain(" \n", "\n\n\n", "\t").doesNotEndWith("\n\n");
    }

    @Test
    void writesNoTagThatTextAskedFor() throws Exception {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        Set<String> addresses = new TreeSet<>();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes found) {
                elements.add(name);
                for (int i = 0; i < found.getLength(); i++) {
                    attributes.add(found.getLocalName(i));
                    if (found.getLocalName(i).equals("href")) {
                        addresses.add(found.getValue(i).replaceFirst("^#nr-[0-9]+$", "#nr"));
                    }
                }
            }
        });
        parser.parse(new InputSource(new StringReader(HtmlWriter.page().write(Documents.hostile()))));

        assertThat(String.join(" ", elements))
                .isEqualTo(
                        "a body br caption code dd div dl dt em h1 h2 head header html li main mark meta nav p section span"
                                + " strong style table tbody td th thead time title tr ul");
        assertThat(String.join(" ", attributes))
                .isEqualTo(
                        "aria-label charset class content datetime href http-equiv id lang name role scope tabindex");
        assertThat(addresses).containsExactly("#_main", "#nr", "https://example.com/");
    }

    /** Takes a thousand characters. */
    private static final class Full implements Appendable {
        private final IOException failure;
        private final StringBuilder written = new StringBuilder();

        Full(IOException failure) {
            this.failure = failure;
        }

        @Override
        public Appendable append(CharSequence text) throws IOException {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            if (written.length() + end - start > 1000) {
                throw failure;
            }
            written.append(text, start, end);
            return this;
        }

        @Override
        public Appendable append(char c) throws IOException {
            return append(String.valueOf(c));
        }
    }
}

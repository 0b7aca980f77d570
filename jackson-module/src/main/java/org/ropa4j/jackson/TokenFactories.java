package org.ropa4j.jackson;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** The parsers and generators behind the two formats, set to what a record of processing needs and no more. */
final class TokenFactories {
    /** A record takes about ten levels and cannot take more than this: what is written can be read. */
    static final int MAX_DEPTH = 500;

    private TokenFactories() {}

    static TokenStreamFactory json(long maxLength) {
        return JsonFactory.builder()
                .streamReadConstraints(constraints(maxLength))
                .build();
    }

    static TokenStreamFactory yaml(long maxLength) {
        int codePoints = (int) Math.min(maxLength, Integer.MAX_VALUE - 8);
        return YAMLFactory.builder()
                .streamReadConstraints(constraints(maxLength))
                .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(codePoints)
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
    }

    private static StreamReadConstraints constraints(long maxLength) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(maxLength)
                .maxNestingDepth(MAX_DEPTH)
                .build();
    }

    static TokenStreamFactory jsonToWrite() {
        return JsonFactory.builder().build();
    }

    /** Two spaces a level, a line feed after each element. */
    static PrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}

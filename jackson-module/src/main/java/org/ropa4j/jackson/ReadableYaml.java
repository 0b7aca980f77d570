package org.ropa4j.jackson;

import java.io.Writer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * YAML as a person would write it: in block style, without tags and anchors, several lines as a block, and quotes only where a
 * plain text would be read as something else. Quotes that a text needs for its punctuation, the emitter adds itself.
 */
final class ReadableYaml extends YAMLFactory {
    private static final long serialVersionUID = 1;

    ReadableYaml() {
        super(YAMLFactory.builder()
                .stringQuotingChecker(new Quotes())
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.USE_NATIVE_TYPE_ID)
                .disable(YAMLWriteFeature.USE_NATIVE_OBJECT_ID)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR));
    }

    @Override
    protected YAMLGenerator _createGenerator(ObjectWriteContext context, IOContext io, Writer out) {
        return new Generator(this, context, io, out);
    }

    private static final class Generator extends YAMLGenerator {
        Generator(ReadableYaml factory, ObjectWriteContext context, IOContext io, Writer out) {
            super(
                    context,
                    io,
                    context.getStreamWriteFeatures(factory._streamWriteFeatures),
                    context.getFormatWriteFeatures(factory._formatWriteFeatures),
                    factory._quotingChecker,
                    out,
                    factory._version,
                    factory._dumpSettings);
        }

        @Override
        protected void _writeScalar(String value, String type, ScalarStyle style) {
            boolean block = style == ScalarStyle.LITERAL;
            super._writeScalar(
                    value, type, block && Quotes.hasOtherLineBreak(value) ? ScalarStyle.DOUBLE_QUOTED : style);
        }
    }

    /** Which texts are read as a number, a truth value or nothing, or would lose a character, unless they stand in quotes. */
    private static final class Quotes extends StringQuotingChecker {
        private static final long serialVersionUID = 1;

        /** What a program that still reads YAML 1.1 takes for a number, perhaps an octal one. */
        private static final Pattern OLD_NUMBER = Pattern.compile("[-+]?[0-9][0-9_]*");

        /** What the emitter writes as it is and the parser takes for the end of a line. */
        private static final Pattern OTHER_LINE_BREAK = Pattern.compile("[\u0085\u2028\u2029\uFEFF]");

        private static final ScalarResolver RESOLVER = new JsonScalarResolver();

        @Override
        public boolean needToQuoteName(String name) {
            return needToQuoteValue(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return isReservedKeyword(value)
                    || !RESOLVER.resolve(value, true).equals(Tag.STR)
                    || OLD_NUMBER.matcher(value).matches()
                    || hasOtherLineBreak(value);
        }

        static boolean hasOtherLineBreak(String value) {
            return OTHER_LINE_BREAK.matcher(value).find();
        }
    }
}

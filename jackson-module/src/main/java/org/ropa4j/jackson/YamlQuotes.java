package org.ropa4j.jackson;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Which texts need quotes in YAML: those that would be read as a number, a truth value or nothing, in YAML 1.2 or by a program
 * that still reads YAML 1.1 ({@code NO}, {@code 0150}). Quotes that a text needs for its punctuation, the emitter adds itself.
 */
final class YamlQuotes extends StringQuotingChecker {
    private static final long serialVersionUID = 1;
    private static final Pattern NUMBER_OF_YAML_1_1 = Pattern.compile("[-+]?[0-9][0-9_]*");

    private final transient ScalarResolver resolver = new JsonScalarResolver();

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return isReservedKeyword(value)
                || !resolver.resolve(value, true).equals(Tag.STR)
                || NUMBER_OF_YAML_1_1.matcher(value).matches();
    }
}

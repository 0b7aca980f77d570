package org.ropa4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What YAML lets a person write in place of a value, or before it, so that the file means something else than it says. */
final class YamlReference {
    private YamlReference() {}

    /** What of it stands at the current token; null if nothing does. */
    static @Nullable String at(YAMLParser parser) {
        if (parser.isCurrentAlias()) {
            return "the alias *" + parser.getString();
        }
        if (parser.getObjectId() != null) {
            return "the anchor &" + parser.getObjectId();
        }
        if (parser.getTypeId() != null) {
            return "the tag !" + parser.getTypeId();
        }
        return isTilde(parser) ? "~ for nothing" : null;
    }

    /** Whether a tilde stands there without quotes, which other readers of YAML take for nothing and this one for a text. */
    private static boolean isTilde(YAMLParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getString().equals("~")
                && parser.currentLocation().getCharOffset()
                                - parser.currentTokenLocation().getCharOffset()
                        == 1;
    }
}

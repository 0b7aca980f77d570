package org.ropa4j.jackson;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ropa4j.compliance.RuleId;

/** The id of a rule that there is. */
final class RuleShape implements Shape {
    private final Map<String, RuleId> known = new LinkedHashMap<>();

    RuleShape(Collection<RuleId> rules) {
        rules.stream().sorted().forEach(rule -> known.put(rule.value(), rule));
    }

    @Override
    public @Nullable Object read(Reading in) {
        if (!in.isText()) {
            return in.wrongType(expected());
        }
        RuleId rule = known.get(in.text());
        return rule == null ? in.unknownValue(known.keySet()) : rule;
    }

    @Override
    public void write(Object value, Writing out) {
        out.text(value.toString());
    }

    @Override
    public String expected() {
        return "the id of a rule";
    }
}

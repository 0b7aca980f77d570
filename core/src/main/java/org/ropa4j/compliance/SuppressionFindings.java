package org.ropa4j.compliance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ropa4j.text.Texts;

/** What is wrong with suppressions, as findings. */
final class SuppressionFindings {
    private static final RuleId EXPIRED = RuleId.of("suppression-expired");
    private static final RuleId UNUSED = RuleId.of("suppression-unused");
    private static final RuleId UNKNOWN_RULE = RuleId.of("suppression-rule-unknown");

    static final Set<RuleId> RULES = Set.of(EXPIRED, UNUSED, UNKNOWN_RULE);

    static final RulePack PACK = RulePack.ofFindings(
            "suppressions",
            locale -> Texts.load(SuppressionFindings.class, "suppression", locale),
            List.of(EXPIRED, UNUSED, UNKNOWN_RULE));

    private SuppressionFindings() {}

    static Finding expired(Suppression suppression) {
        return finding(EXPIRED, suppression, Map.of("until", suppression.until()));
    }

    static Finding unused(Suppression suppression) {
        return finding(UNUSED, suppression, Map.of());
    }

    static Finding unknownRule(Suppression suppression, String nearest) {
        return finding(UNKNOWN_RULE, suppression, Map.of("found", !nearest.isEmpty(), "nearest", nearest));
    }

    private static Finding finding(RuleId rule, Suppression suppression, Map<String, Object> more) {
        Map<String, Object> arguments = new LinkedHashMap<>(more);
        arguments.put("rule", suppression.rule().value());
        arguments.put("element", suppression.element().toString());
        arguments.put("reason", suppression.reason());
        return new Finding(rule, Severity.WARNING, ModelPath.root(), List.of(), arguments, suppression.location());
    }
}

package org.ropa4j.compliance.rules;

import org.ropa4j.compliance.RulePack;

/** The rules that rest on Norwegian Acts alone. They speak for controllers established in Norway. */
public final class NorwegianRules {
    private static final RulePack PACK = RuleBundle.pack(
            "norway",
            ControllerRules.NORWAY,
            StatutoryRetentionRules.NORWAY,
            SpecialDataRules.NORWAY,
            WorkplaceRules.NORWAY,
            MarketingRules.NORWAY,
            NoticeTextRules.NORWAY);

    private NorwegianRules() {}

    /** The pack; always the same instance. */
    public static RulePack pack() {
        return PACK;
    }
}

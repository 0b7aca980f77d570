package org.ropa4j.compliance.rules;

import org.ropa4j.compliance.RulePack;

/**
 * The rules on cookies and other access to devices, and on electronic marketing (ePrivacy Directive Art. 5(3), 13).
 *
 * <p>A directive binds through the Acts that carry it out. For controllers in Norway the rules follow those Acts and their
 * dates: ekomloven 2003 § 2-7 b until the end of 2024, ekomloven 2024 § 3-15 since, and markedsføringsloven § 15.
 */
public final class EprivacyRules {
    private static final RulePack PACK = RuleBundle.pack(
            "eprivacy",
            TrackerRules.EPRIVACY,
            TrackerConsentRules.EPRIVACY,
            DeviceConsentRules.EPRIVACY,
            AnalyticsRules.EPRIVACY,
            MarketingRules.EPRIVACY,
            NoticeTextRules.EPRIVACY);

    private EprivacyRules() {}

    /** The pack; always the same instance. */
    public static RulePack pack() {
        return PACK;
    }
}

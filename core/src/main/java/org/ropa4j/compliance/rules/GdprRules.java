package org.ropa4j.compliance.rules;

import org.ropa4j.compliance.RulePack;

/** The rules that rest on the General Data Protection Regulation. */
public final class GdprRules {
    private static final RulePack PACK = RuleBundle.pack(
            "gdpr",
            ControllerRules.GDPR,
            RecordKeepingRules.GDPR,
            ActivityRules.GDPR,
            PurposeRules.GDPR,
            LegalBasisRules.GDPR,
            LegitimateInterestRules.GDPR,
            ConsentRules.GDPR,
            SpecialDataRules.GDPR,
            ProtectedDataRules.GDPR,
            ChildRules.GDPR,
            SourceRules.GDPR,
            RecipientRules.GDPR,
            ProcessorRules.GDPR,
            CertificationRules.GDPR,
            ProcessorActivityRules.GDPR,
            JointControlRules.GDPR,
            TransferRules.GDPR,
            AdequacyRules.GDPR,
            ClauseRules.GDPR,
            SafeguardRules.GDPR,
            DerogationRules.GDPR,
            TransferAssessmentRules.GDPR,
            AnalyticsRules.GDPR,
            RetentionRules.GDPR,
            VagueRetentionRules.GDPR,
            AutomatedDecisionRules.GDPR,
            ImpactAssessmentRules.GDPR,
            OfficerRules.GDPR,
            SecurityRules.GDPR,
            RightsRules.GDPR,
            MarketingRules.GDPR,
            ProfilingRules.GDPR,
            NoticeRules.GDPR,
            NoticeTextRules.GDPR,
            NoticeFormRules.GDPR,
            PublishedRightRules.GDPR,
            ClaimRules.GDPR,
            AnonymityRules.GDPR);

    private GdprRules() {}

    /** The pack; always the same instance. */
    public static RulePack pack() {
        return PACK;
    }
}

package org.ropa4j.model;

/**
 * The built-in kinds of measures.
 *
 * <p>Each constant is the identifier of a row of {@code measure-categories.csv}, which holds its labels.
 */
public final class MeasureCategories {
    /** Masking of IP addresses. */
    public static final MeasureCategoryId IP_MASKING = MeasureCategoryId.of("ip-masking");

    /** Encryption in transit. */
    public static final MeasureCategoryId ENCRYPTION_IN_TRANSIT = MeasureCategoryId.of("encryption-in-transit");

    /** Encryption at rest. */
    public static final MeasureCategoryId ENCRYPTION_AT_REST = MeasureCategoryId.of("encryption-at-rest");

    /** End-to-end encryption. */
    public static final MeasureCategoryId END_TO_END_ENCRYPTION = MeasureCategoryId.of("end-to-end-encryption");

    /** Management of encryption keys. */
    public static final MeasureCategoryId KEY_MANAGEMENT = MeasureCategoryId.of("key-management");

    /** Pseudonymisation. */
    public static final MeasureCategoryId PSEUDONYMISATION = MeasureCategoryId.of("pseudonymisation");

    /** Anonymisation. */
    public static final MeasureCategoryId ANONYMISATION = MeasureCategoryId.of("anonymisation");

    /** Aggregation into statistics. */
    public static final MeasureCategoryId AGGREGATION = MeasureCategoryId.of("aggregation");

    /** Access control. */
    public static final MeasureCategoryId ACCESS_CONTROL = MeasureCategoryId.of("access-control");

    /** Access only for those who need it for their work. */
    public static final MeasureCategoryId NEED_TO_KNOW = MeasureCategoryId.of("need-to-know");

    /** Multi-factor authentication. */
    public static final MeasureCategoryId MULTI_FACTOR_AUTHENTICATION =
            MeasureCategoryId.of("multi-factor-authentication");

    /** Password requirements. */
    public static final MeasureCategoryId PASSWORD_POLICY = MeasureCategoryId.of("password-policy");

    /** Logging of access and changes. */
    public static final MeasureCategoryId LOGGING = MeasureCategoryId.of("logging");

    /** Intrusion detection. */
    public static final MeasureCategoryId INTRUSION_DETECTION = MeasureCategoryId.of("intrusion-detection");

    /** Malware protection. */
    public static final MeasureCategoryId MALWARE_PROTECTION = MeasureCategoryId.of("malware-protection");

    /** Network security. */
    public static final MeasureCategoryId NETWORK_SECURITY = MeasureCategoryId.of("network-security");

    /** Security updates. */
    public static final MeasureCategoryId PATCHING = MeasureCategoryId.of("patching");

    /** Backup. */
    public static final MeasureCategoryId BACKUP = MeasureCategoryId.of("backup");

    /** Recovery plans. */
    public static final MeasureCategoryId RECOVERY = MeasureCategoryId.of("recovery");

    /** Protection against loss of data. */
    public static final MeasureCategoryId DATA_LOSS_PREVENTION = MeasureCategoryId.of("data-loss-prevention");

    /** Protection against alteration of data. */
    public static final MeasureCategoryId INTEGRITY_PROTECTION = MeasureCategoryId.of("integrity-protection");

    /** Security testing. */
    public static final MeasureCategoryId PENETRATION_TESTING = MeasureCategoryId.of("penetration-testing");

    /** Separation of systems and environments. */
    public static final MeasureCategoryId SEPARATION = MeasureCategoryId.of("separation");

    /** Secure erasure. */
    public static final MeasureCategoryId SECURE_ERASURE = MeasureCategoryId.of("secure-erasure");

    /** Automatic erasure. */
    public static final MeasureCategoryId AUTOMATIC_ERASURE = MeasureCategoryId.of("automatic-erasure");

    /** Data minimisation. */
    public static final MeasureCategoryId DATA_MINIMISATION = MeasureCategoryId.of("data-minimisation");

    /** Data protection by design. */
    public static final MeasureCategoryId PRIVACY_BY_DESIGN = MeasureCategoryId.of("privacy-by-design");

    /** Data protection by default. */
    public static final MeasureCategoryId PRIVACY_BY_DEFAULT = MeasureCategoryId.of("privacy-by-default");

    /** Physical security. */
    public static final MeasureCategoryId PHYSICAL_SECURITY = MeasureCategoryId.of("physical-security");

    /** Locked cabinets and rooms. */
    public static final MeasureCategoryId LOCKED_STORAGE = MeasureCategoryId.of("locked-storage");

    /** Duty of confidentiality. */
    public static final MeasureCategoryId CONFIDENTIALITY_DUTY = MeasureCategoryId.of("confidentiality-duty");

    /** Confidentiality agreements. */
    public static final MeasureCategoryId CONFIDENTIALITY_AGREEMENTS =
            MeasureCategoryId.of("confidentiality-agreements");

    /** Training. */
    public static final MeasureCategoryId TRAINING = MeasureCategoryId.of("training");

    /** Policies and procedures. */
    public static final MeasureCategoryId POLICIES = MeasureCategoryId.of("policies");

    /** Internal control. */
    public static final MeasureCategoryId INTERNAL_CONTROL = MeasureCategoryId.of("internal-control");

    /** Risk assessment. */
    public static final MeasureCategoryId RISK_ASSESSMENT = MeasureCategoryId.of("risk-assessment");

    /** Audits. */
    public static final MeasureCategoryId AUDIT = MeasureCategoryId.of("audit");

    /** Supervision of suppliers. */
    public static final MeasureCategoryId SUPPLIER_CONTROL = MeasureCategoryId.of("supplier-control");

    /** Procedures for personal data breaches. */
    public static final MeasureCategoryId BREACH_PROCEDURE = MeasureCategoryId.of("breach-procedure");

    /** Procedures for erasure. */
    public static final MeasureCategoryId ERASURE_ROUTINE = MeasureCategoryId.of("erasure-routine");

    /** Records of consent. */
    public static final MeasureCategoryId CONSENT_RECORDS = MeasureCategoryId.of("consent-records");

    /** Background checks of staff. */
    public static final MeasureCategoryId BACKGROUND_CHECKS = MeasureCategoryId.of("background-checks");

    /** Signs about camera surveillance. */
    public static final MeasureCategoryId CAMERA_SIGNS = MeasureCategoryId.of("camera-signs");

    /** Secure payment solution. */
    public static final MeasureCategoryId SECURE_PAYMENT = MeasureCategoryId.of("secure-payment");

    private MeasureCategories() {}
}

package org.ropa4j.model;

/** How the law looks at a category of personal data. */
public enum Sensitivity {
    /** Personal data without rules of their own. */
    ORDINARY,
    /** Identifies a device or person by itself and so links data over time (GDPR recital 30). */
    ONLINE_IDENTIFIER,
    /** A special category (GDPR Art. 9(1)). */
    SPECIAL,
    /** Criminal convictions and offences (GDPR Art. 10). */
    CRIMINAL,
    /** A national identification number (GDPR Art. 87; personopplysningsloven § 12). */
    NATIONAL_ID
}

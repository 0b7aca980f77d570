package org.ropa4j.model;

/** How the law looks at a category of personal data. */
public enum Sensitivity {
    /** Personal data without rules of their own. */
    ORDINARY,
    /** Identifies a device or person by itself and so links data over time (GDPR recital 30). */
    ONLINE_IDENTIFIER,
    /** Tells where a person is or has been; highly personal (WP248 rev.01). */
    LOCATION,
    /** Money and accounts, which can be misused for fraud; highly personal (WP248 rev.01). */
    FINANCIAL,
    /** The content of private communication; highly personal (WP248 rev.01). */
    COMMUNICATION,
    /** Covered by a duty of confidentiality that an Act lays down on those who handle them. */
    CONFIDENTIAL,
    /** A special category (GDPR Art. 9(1)). */
    SPECIAL,
    /** Criminal convictions and offences (GDPR Art. 10). */
    CRIMINAL,
    /** A national identification number (GDPR Art. 87; personopplysningsloven § 12). */
    NATIONAL_ID;

    /** Whether the law wants a permission beside the legal basis; see {@link DataPermission}. */
    public boolean needsPermission() {
        return this == SPECIAL || this == CRIMINAL || this == NATIONAL_ID;
    }
}

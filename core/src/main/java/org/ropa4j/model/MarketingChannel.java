package org.ropa4j.model;

/** How marketing reaches a person; the law differs by channel (Norway: markedsføringsloven §§ 12–16). */
public enum MarketingChannel {
    /** E-mail, newsletters included. */
    EMAIL,
    /** Text messages. */
    SMS,
    /** Messages of an app or a browser. */
    PUSH,
    /** Calls by a human being. */
    PHONE,
    /** Calls by a machine. */
    AUTOMATED_CALL,
    /** Letters with an address. */
    POST,
    /** Advertisements shown on web sites and in social media. */
    ONLINE_ADVERTISING;

    /** Whether it is electronic communication that needs prior consent (ePrivacy Directive Art. 13; markedsføringsloven § 15). */
    public boolean isElectronicMessage() {
        return switch (this) {
            case EMAIL, SMS, PUSH, AUTOMATED_CALL -> true;
            case PHONE, POST, ONLINE_ADVERTISING -> false;
        };
    }
}

package org.ropa4j.model;

/** A way to withdraw consent or to opt out. */
public enum WithdrawalMeans {
    /** The place where consent was given lets people change it, such as a consent dialogue that can be reopened. */
    CONSENT_DIALOG,
    /** A link in each message. */
    UNSUBSCRIBE_LINK,
    /** A reply to a message, such as a text message with STOP. */
    REPLY,
    /** The settings of one's own account. */
    ACCOUNT_SETTINGS,
    /** A message to the controller. */
    CONTACT,
    /** A letter. */
    POST,
    /** A call. */
    PHONE,
    /** The settings of one's own browser or device. */
    BROWSER_SETTINGS,
    /** A page of the third party that provides the technology. */
    PROVIDER_OPT_OUT
}

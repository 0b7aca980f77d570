package org.ropa4j.model;

/** The technology by which something is stored on or read from a person's device. */
public enum TrackerKind {
    /** An HTTP cookie. */
    COOKIE,
    /** Storage of the browser other than cookies. */
    LOCAL_STORAGE,
    /** An invisible image or request that reports that something was opened. */
    PIXEL,
    /** A script that loads others or reads from the page, such as a tag manager. */
    SCRIPT,
    /** Content of somebody else shown on a page, such as a video or a map. */
    EMBED,
    /** A library in an app. */
    SDK,
    /** An identifier that the device offers for advertising. */
    ADVERTISING_ID,
    /** Recognising a device by its features. */
    FINGERPRINTING
}

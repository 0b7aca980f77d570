package org.ropa4j.model;

/** The technology by which something is stored on or read from a person's device. */
public enum TrackerKind {
    /** An HTTP cookie. */
    COOKIE,
    /** Storage of the browser other than cookies. */
    LOCAL_STORAGE,
    /** An invisible image or request that reports that something was opened. */
    PIXEL,
    /** A library in an app. */
    SDK,
    /** Recognising a device by its features. */
    FINGERPRINTING
}

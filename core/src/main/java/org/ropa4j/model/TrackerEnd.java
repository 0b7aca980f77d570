package org.ropa4j.model;

/** What makes a tracker go away. */
public enum TrackerEnd {
    /** The browser is closed; this alone makes a session cookie. */
    BROWSER_CLOSED,
    /** The person has been inactive for a time that the site decides. */
    INACTIVITY,
    /** The person logs out. */
    LOGOUT,
    /** The person withdraws consent. */
    CONSENT_WITHDRAWN,
    /** The person deletes it. */
    DELETED_BY_PERSON
}

package org.ropa4j.model;

/** What people do, or do not do, that is taken as their consent (GDPR Art. 4(11), recital 32). */
public enum ConsentAct {
    /** They choose actively: tick an empty box, press a button that says so. */
    ACTIVE_CHOICE,
    /** They sign or declare it in writing or orally. */
    DECLARATION,
    /** They leave a box ticked that was ticked for them. */
    PRE_TICKED_BOX,
    /** They go on using a service or site. */
    CONTINUED_USE,
    /** They have not switched something off in their browser. */
    BROWSER_SETTINGS,
    /** They do not object. */
    SILENCE,
    /** Nothing: they are not asked. */
    NOT_ASKED;

    /** Whether it is a clear affirmative act, without which there is no consent (Art. 4(11), recital 32; C-673/17). */
    public boolean isAffirmative() {
        return this == ACTIVE_CHOICE || this == DECLARATION;
    }
}

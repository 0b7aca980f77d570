package org.ropa4j.model;

/** What happens to personal data when their time is up (GDPR Art. 5(1)(e), 17). */
public enum FinalAction {
    /** They are erased. */
    ERASE,
    /** They are changed so that nobody can be identified any more. */
    ANONYMISE,
    /** They go to an archive in the public interest (Art. 89). */
    ARCHIVE,
    /** They are handed to somebody else. */
    HAND_OVER,
    /** They are given back to the controller (Art. 28(3)(g)). */
    RETURN
}

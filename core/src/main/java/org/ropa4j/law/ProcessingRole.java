package org.ropa4j.law;

/** In which role somebody processes personal data (GDPR Art. 4(7) and (8)). */
public enum ProcessingRole {
    /** Decides on purposes and means, alone or jointly with others. */
    CONTROLLER,
    /** Processes on behalf of a controller; also a processor that another processor engages. */
    PROCESSOR
}

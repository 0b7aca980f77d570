package org.ropa4j.model;

/**
 * How firmly something is said to happen. "May" and "will" are hedges that a reader must meet again in the notice.
 */
public enum Occurrence {
    /** It happens. */
    CERTAIN,
    /** It may happen. */
    POSSIBLE,
    /** It does not happen yet, but is announced. */
    PLANNED
}

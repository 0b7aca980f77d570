package org.ropa4j.model;

/**
 * How far a list goes. "Mainly" and "among other things" are hedges that a reader must meet again in the notice: they say
 * that there is more than the list names.
 */
public enum Extent {
    /** The list is meant to be complete. */
    EXHAUSTIVE,
    /** The list names the greater part ("primarily", "mainly"). */
    MAINLY,
    /** The list gives examples ("such as", "among other things"). */
    AMONG_OTHERS
}

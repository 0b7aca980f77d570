package org.ropa4j.model;

/** A module of the standard clauses of 2021: who exports to whom. */
public enum ClauseModule {
    /** Module one. */
    CONTROLLER_TO_CONTROLLER,
    /** Module two. */
    CONTROLLER_TO_PROCESSOR,
    /** Module three. */
    PROCESSOR_TO_PROCESSOR,
    /** Module four. */
    PROCESSOR_TO_CONTROLLER
}

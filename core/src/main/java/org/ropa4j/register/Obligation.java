package org.ropa4j.register;

/** How strongly an authority asks for a field. */
public enum Obligation {
    /** The field must be filled in. */
    MANDATORY,
    /** It must be filled in where there is something to say. */
    IF_APPLICABLE,
    /** The authority advises it. */
    RECOMMENDED,
    /** It may be filled in. */
    OPTIONAL,
    /** It stands in the authority's template; how strongly it is meant is not known. */
    ASKED
}

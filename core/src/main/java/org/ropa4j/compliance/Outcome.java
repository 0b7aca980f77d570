package org.ropa4j.compliance;

/** What a rule says of one element. */
public enum Outcome {
    /** What the rule asks for is recorded. */
    PASSED,
    /** It is not; there is a finding. */
    VIOLATED,
    /** The rule is not about this element. */
    NOT_APPLICABLE,
    /** Whether the rule is about it, or is met, depends on a fact that is not recorded. */
    UNDETERMINED
}

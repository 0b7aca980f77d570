package org.ropa4j.model;

/** In which capacity a public authority or body acts (GDPR Art. 6(1) second subparagraph, 49(3)). */
public enum PublicCapacity {
    /** It exercises public powers, such as to decide over rights and duties (Art. 49(3)). */
    PUBLIC_POWERS,
    /** It performs its tasks without exercising public powers (Art. 6(1) second subparagraph). */
    PUBLIC_TASKS,
    /** It acts as anybody may, as an employer or a buyer. */
    LIKE_OTHERS
}

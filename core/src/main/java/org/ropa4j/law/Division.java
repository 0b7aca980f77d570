package org.ropa4j.law;

/** How the provisions of a legal text are counted. */
public enum Division {
    /** In articles, paragraphs and points: {@code Art. 6(1)(f)}. */
    ARTICLES,
    /** In sections: {@code § 15 tredje ledd}. */
    SECTIONS,
    /** It is cited as a whole: a judgment, guidelines. */
    WHOLE
}

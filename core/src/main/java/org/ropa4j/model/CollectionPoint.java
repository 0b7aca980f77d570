package org.ropa4j.model;

import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A place outside the notice where people give their data: a form, a pop-up, a till. What people must be told, they must
 * be told there (GDPR Art. 13(1)).
 *
 * @param kind what it is
 * @param description what it asks for and promises
 * @param notice how people meet the notice there
 * @param marketingNamed whether it says that the data are used for marketing, if they are
 */
public record CollectionPoint(
        Kind kind, Optional<LocalizedText> description, Optional<NoticeGiven> notice, boolean marketingNamed) {
    public CollectionPoint {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(notice, "notice");
    }

    /** Where people give their data. */
    public enum Kind {
        /** A form on a page. */
        WEB_FORM,
        /** A form that opens over a page. */
        POP_UP,
        /** A purchase on the web. */
        CHECKOUT,
        /** Registration for or settings of an account. */
        ACCOUNT,
        /** An app. */
        APP,
        /** A telephone call. */
        TELEPHONE,
        /** A meeting in person. */
        IN_PERSON,
        /** A paper form. */
        PAPER
    }
    /** How people meet the notice where they give their data. */
    public enum NoticeGiven {
        /** What matters most is said there. */
        SHOWN,
        /** There is a link to the notice. */
        LINKED,
        /** Nothing points to the notice. */
        ABSENT
    }
    /** A collection point of this kind, described in these words. */
    public static CollectionPoint of(Kind kind, LocalizedText description) {
        return new CollectionPoint(kind, Optional.of(description), Optional.empty(), false);
    }
}

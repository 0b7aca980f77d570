package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * A place on the web or in an app store where an organisation meets people.
 *
 * @param domain its domain name, such as {@code example.com}, without scheme and path; empty if the text leaves it
 * unnamed
 * @param kind what it is; empty: a web site
 * @param name what it is called, such as the name of an app or of a social network, or what it is there for
 * @param operator who runs the platform, where the organisation only has a page on it
 */
public record Site(
        Optional<@Filled String> domain,
        Optional<Kind> kind,
        Optional<LocalizedText> name,
        Optional<@Valid PartyId> operator) {
    public Site {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(operator, "operator");
    }

    /** What people meet the organisation on. */
    public enum Kind {
        /** A web site of its own. */
        WEB_SITE,
        /** An app of its own. */
        MOBILE_APP,
        /**
         * A page, profile or account on a platform of somebody else, who may be a joint controller for what happens there (GDPR
         * Art. 26; C-210/16).
         */
        SOCIAL_MEDIA_PAGE
    }
    /** The web site at this domain. */
    public static Site of(String domain) {
        return new Site(Optional.of(domain), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A page on the platform of this party. */
    public static Site pageOn(PartyId operator) {
        return new Site(Optional.empty(), Optional.of(Kind.SOCIAL_MEDIA_PAGE), Optional.empty(), Optional.of(operator));
    }
}

package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.ropa4j.text.LocalizedText;

/**
 * A way to reach an organisation (GDPR Art. 13(1)(a) and (b)). A contact point is a role's, not a person's: {@code
 * privacy@example.com}, not somebody's own address.
 */
public sealed interface ContactPoint {

    /** Whether a reader can use it as it stands; a mere reference has to be followed first. */
    default boolean isDirect() {
        return !(this instanceof Reference);
    }

    /**
     * An e-mail address.
     *
     * @param address such as {@code privacy@example.com}
     */
    record Email(
            @jakarta.validation.constraints.Email @NotBlank String address) implements ContactPoint {
        public Email {
            Objects.requireNonNull(address, "address");
        }
    }

    /**
     * A telephone number.
     *
     * @param number in international form or as written in its country
     */
    record Phone(
            @Pattern(regexp = "\\+?[0-9][0-9 ()/-]{2,24}") String number) implements ContactPoint {
        public Phone {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * A postal address.
     *
     * @param address where letters reach the organisation
     */
    record Post(@Valid PostalAddress address) implements ContactPoint {
        public Post {
            Objects.requireNonNull(address, "address");
        }
    }

    /**
     * A form or page on the web.
     *
     * @param link what it is called and where it is
     */
    record Page(@Valid Link link) implements ContactPoint {
        public Page {
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * A pointer to where contact details can be found ("in the menu of the site"). It is kept because a published text may say
     * so; it does not by itself let anyone make contact.
     *
     * @param text where to look, as a full sentence
     */
    record Reference(LocalizedText text) implements ContactPoint {
        public Reference {
            Objects.requireNonNull(text, "text");
        }
    }

    /** An e-mail address. */
    static Email email(String address) {
        return new Email(address);
    }

    /** A telephone number. */
    static Phone phone(String number) {
        return new Phone(number);
    }

    /** A postal address. */
    static Post post(PostalAddress address) {
        return new Post(address);
    }

    /** A form or page on the web. */
    static Page page(Link link) {
        return new Page(link);
    }

    /** Where contact details can be found, as a full sentence. */
    static Reference reference(LocalizedText text) {
        return new Reference(text);
    }
}

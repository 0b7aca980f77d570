package org.ropa4j.examples.shop;

import java.time.Instant;

/**
 * Somebody's consent to get the newsletter.
 *
 * @param email where it goes
 * @param confirmed when the consent was given
 */
public record NewsletterSignup(
        @PersonalData("email-address") String email,
        @PersonalData("consent-choices") Instant confirmed) {}

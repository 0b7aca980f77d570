package org.ropa4j.examples.shop;

/**
 * Somebody who has bought something.
 *
 * @param number our own number, which says nothing of the person
 * @param name as it stands on the parcel
 * @param email where confirmations go
 * @param deliveryAddress where parcels go
 */
public record Customer(
        long number,
        @PersonalData("contact-details") String name,
        @PersonalData("contact-details") String email,
        @PersonalData("contact-details") String deliveryAddress) {}

package org.ropa4j.examples.shop;

import java.util.List;

/**
 * What a customer has bought.
 *
 * @param customer who
 * @param articles what
 * @param paymentReference by what the payment can be found
 * @param measurements what the insoles are made to; empty for those off the shelf
 */
public record Order(
        Customer customer,
        @PersonalData("purchases") List<String> articles,
        @PersonalData("purchases") String paymentReference,
        List<FootMeasurements> measurements) {
    /** Copies the lists. */
    public Order {
        articles = List.copyOf(articles);
        measurements = List.copyOf(measurements);
    }
}

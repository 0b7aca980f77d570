/**
 * A web shop's own classes. What they keep of people is marked {@link org.ropa4j.examples.shop.PersonalData}, and a test holds the
 * marks against the record in {@code src/main/ropa}.
 */
@NullMarked
package org.ropa4j.examples.shop;

import org.jspecify.annotations.NullMarked;

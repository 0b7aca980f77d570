package org.ropa4j.examples.shop;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a field that keeps personal data, by what the record of processing calls them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface PersonalData {
    /** The ids of data groups of the record, such as {@code contact-details}, or of categories, such as {@code email-address}. */
    String[] value();
}

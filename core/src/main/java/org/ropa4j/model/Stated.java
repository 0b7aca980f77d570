package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * An answer that can be missing, be "nobody has looked into it", be "there is none", or list what there is.
 *
 * <p>They differ in law: a record that is silent on recipients lacks what GDPR Art. 30(1)(d) asks for, and so does one that
 * says that they have not been looked into yet; one that states that there are none is complete. In files the key is left
 * out, the word {@code not-assessed} or {@code none} is written, or a list is given.
 *
 * <p>Immutable and thread-safe when {@code T} is.
 *
 * @param <T> what is listed
 */
public sealed interface Stated<T> {

    /** What is listed; empty if nothing is stated, nobody has looked into it, or it is stated that there is none. */
    List<T> items();

    /** Whether the record answers, be it that there is none. */
    boolean isStated();

    /** Whether the record says that there is none. */
    default boolean isNone() {
        return isStated() && items().isEmpty();
    }

    /** Whether the record says that nobody has looked into it yet. */
    default boolean isNotAssessed() {
        return this instanceof NotAssessed;
    }

    /** The record is silent. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    static <T> Stated<T> notStated() {
        return (Stated<T>) NotStated.INSTANCE;
    }

    /** The record says that nobody has looked into it yet. */
    static <T> Stated<T> notAssessed() {
        return new NotAssessed<>();
    }

    /** The record says that there is none. */
    static <T> Stated<T> none() {
        return new None<>();
    }

    /**
     * The record lists these.
     *
     * @param items at least one; to say that there is none, use {@link #none()}
     * @throws IllegalArgumentException if {@code items} is empty, which would leave open which of the two is meant
     */
    static <T> Stated<T> listed(List<T> items) {
        return new Listed<>(items);
    }

    /** Nothing is stated. */
    record NotStated<T>() implements Stated<T> {
        private static final NotStated<?> INSTANCE = new NotStated<>();

        @Override
        public List<T> items() {
            return List.of();
        }

        @Override
        public boolean isStated() {
            return false;
        }
    }

    /** Nobody has looked into it yet. */
    record NotAssessed<T>() implements Stated<T> {
        @Override
        public List<T> items() {
            return List.of();
        }

        @Override
        public boolean isStated() {
            return false;
        }
    }

    /** It is stated that there is none. */
    record None<T>() implements Stated<T> {
        @Override
        public List<T> items() {
            return List.of();
        }

        @Override
        public boolean isStated() {
            return true;
        }
    }

    /**
     * Some are listed.
     *
     * @param items at least one
     */
    record Listed<T>(List<@Valid T> items) implements Stated<T> {
        public Listed {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException(
                        "items: at least one was expected; Stated.none() says that there is none");
            }
        }

        @Override
        public boolean isStated() {
            return true;
        }
    }

    /**
     * This answer if it says anything, be it that nobody has looked into it, else {@code general}: how an activity's own answer
     * replaces the one that holds for the whole record.
     */
    default Stated<T> orElse(Stated<T> general) {
        Objects.requireNonNull(general, "general");
        return isStated() || isNotAssessed() ? this : general;
    }
}

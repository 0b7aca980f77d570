package org.ropa4j.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** The identifiers of the built-in vocabulary. */
final class BuiltInWords {
    private static final Set<Id> IDS = Collections.unmodifiableSet(ids());

    private BuiltInWords() {}

    static boolean contains(Id id) {
        return IDS.contains(id);
    }

    private static Set<Id> ids() {
        Vocabulary words = Vocabulary.builtIn();
        Set<Id> ids = new HashSet<>();
        add(ids, words.dataCategories(), DataCategory::id);
        add(ids, words.dataSubjects(), DataSubjectCategory::id);
        add(ids, words.purposes(), PurposeCategory::id);
        add(ids, words.recipients(), RecipientCategory::id);
        add(ids, words.measures(), MeasureCategory::id);
        add(ids, words.events(), RetentionEvent::id);
        return ids;
    }

    private static <T> void add(Set<Id> ids, Collection<T> words, Function<T, ? extends Id> id) {
        words.forEach(word -> ids.add(id.apply(word)));
    }
}

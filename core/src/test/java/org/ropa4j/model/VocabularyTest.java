package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.law.StatutoryRetention;
import org.ropa4j.text.LocalizedText;

class VocabularyTest {
    private static final Vocabulary WORDS = Vocabulary.builtIn();
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"), Locale.ENGLISH);

    static Stream<Arguments> catalogues() {
        return Stream.of(
                Arguments.of(DataCategories.class, WORDS.dataCategories(), 90),
                Arguments.of(DataSubjectCategories.class, WORDS.dataSubjects(), 25),
                Arguments.of(PurposeCategories.class, WORDS.purposes(), 40),
                Arguments.of(RecipientCategories.class, WORDS.recipients(), 30),
                Arguments.of(MeasureCategories.class, WORDS.measures(), 40),
                Arguments.of(RetentionEvents.class, WORDS.events(), 30));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void has_a_constant_for_each_word_in_the_order_of_the_table(
            Class<?> constants, List<? extends Concept> words, int atLeast) throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        List<Id> ids = new ArrayList<>();
        for (Field field : constants.getFields()) {
            assertThat(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                    .as("%s is a constant", field)
                    .isTrue();
            Id id = (Id) field.get(null);
            ids.add(id);
            names.add(field.getName());
            assertThat(field.getName())
                    .isEqualTo(id.value().toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        assertThat(ids).isEqualTo(words.stream().map(VocabularyTest::idOf).toList());
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void calls_each_word_by_another_name_in_every_language(
            Class<?> constants, List<? extends Concept> words, int atLeast) {
        for (Locale language : LANGUAGES) {
            assertThat(words.stream().map(word -> word.label().in(language)))
                    .as("%s in %s", constants.getSimpleName(), language)
                    .doesNotContain(Optional.empty())
                    .doesNotHaveDuplicates();
        }
        assertThat(words)
                .allSatisfy(word -> assertThat(word.label().languages()).containsExactlyElementsOf(LANGUAGES));
    }

    /** Labels stand in the middle of sentences: names and abbreviations alone begin with a capital. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void labels_fit_the_middle_of_a_sentence(Class<?> constants, List<? extends Concept> words, int atLeast) {
        assertThat(words.stream().flatMap(word -> texts(word).stream()).flatMap(text -> text.asMap().values().stream()))
                .allSatisfy(label -> assertThat(label)
                        .doesNotEndWith(".")
                        .isEqualTo(label.strip())
                        .matches("(\\p{Ll}|IP|IT|CV|\\p{Ll}-).*")
                        .doesNotContain("  ", "\n", "\t"));
    }

    private static List<LocalizedText> texts(Concept word) {
        return word instanceof RetentionEvent event
                ? List.of(event.label(), event.after().orElseThrow())
                : List.of(word.label());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void identifiers_have_the_form_of_identifiers(Class<?> constants, List<? extends Concept> words, int atLeast) {
        assertThat(words).allSatisfy(word -> assertThat(idOf(word).value()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    }

    @Test
    void nynorsk_is_not_bokmaal() {
        List<Map.Entry<String, String>> suspicious = new ArrayList<>();
        catalogues().forEach(arguments -> {
            for (Object word : (List<?>) arguments.get()[1]) {
                for (LocalizedText text : texts((Concept) word)) {
                    String nynorsk = text.in(LANGUAGES.get(1)).orElseThrow();
                    if (nynorsk.matches(
                            "(?sU).*\\b(ikke|en|et|hva|hvor|noen|jeg|de|kunne|ble|være|opplysninger|kunder)\\b.*")) {
                        suspicious.add(Map.entry(idOf((Concept) word).value(), nynorsk));
                    }
                }
            }
        });

        assertThat(suspicious).isEmpty();
    }

    @Test
    void wider_categories_are_there_and_none_is_wider_than_itself() {
        assertAcyclic(WORDS.dataCategories(), DataCategory::id, DataCategory::broader);
        assertAcyclic(WORDS.purposes(), PurposeCategory::id, PurposeCategory::broader);
    }

    private static <T, I> void assertAcyclic(List<T> words, Function<T, I> id, Function<T, Optional<I>> broader) {
        Map<I, T> byId = new HashMap<>();
        words.forEach(word -> byId.put(id.apply(word), word));
        for (T word : words) {
            Set<I> seen = new HashSet<>();
            Optional<I> current = Optional.of(id.apply(word));
            while (current.isPresent()) {
                assertThat(seen.add(current.get()))
                        .as("%s is wider than itself", current.get())
                        .isTrue();
                current = broader.apply(
                        Objects.requireNonNull(byId.get(current.get()), "a wider word that is not there"));
            }
        }
    }

    @Test
    void a_category_within_a_special_one_is_special_too() {
        Map<DataCategoryId, DataCategory> byId = new HashMap<>();
        WORDS.dataCategories().forEach(category -> byId.put(category.id(), category));

        assertThat(WORDS.dataCategories()).allSatisfy(category -> {
            assertThat(category.special().isPresent()).isEqualTo(category.sensitivity() == Sensitivity.SPECIAL);
            category.broader()
                    .map(byId::get)
                    .filter(wide -> wide.special().isPresent())
                    .ifPresent(wide -> assertThat(category.special()).isEqualTo(wide.special()));
        });
    }

    @Test
    void every_special_category_of_the_regulation_has_a_word() {
        assertThat(WORDS.dataCategories().stream().flatMap(category -> category.special().stream()))
                .contains(SpecialCategory.values());
    }

    @Test
    void codes_of_other_vocabularies_are_theirs_in_form_and_stand_for_one_word_each() {
        assertThat(codes(DataCategory::dpv))
                .allMatch(code -> code.matches("[A-Z][A-Za-z]+"))
                .doesNotHaveDuplicates();
        assertThat(codes(DataCategory::fides))
                .allMatch(code -> code.matches("(user|system)(\\.[a-z_]+)*"))
                .doesNotHaveDuplicates();
        assertThat(WORDS.purposes().stream().flatMap(purpose -> purpose.dpv().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_objective_of_security_has_measures_and_a_letter() {
        assertThat(WORDS.measures().stream().flatMap(measure -> measure.objectives().stream()))
                .contains(MeasureCategory.Objective.values());
        assertThat(Stream.of(MeasureCategory.Objective.values())
                        .map(objective -> objective.provision().toString()))
                .containsExactly(
                        "GDPR Art. 32(1)(a)",
                        "GDPR Art. 32(1)(b)",
                        "GDPR Art. 32(1)(b)",
                        "GDPR Art. 32(1)(b)",
                        "GDPR Art. 32(1)(b)",
                        "GDPR Art. 32(1)(c)",
                        "GDPR Art. 32(1)(d)");
    }

    private static List<String> codes(Function<DataCategory, Optional<String>> code) {
        return WORDS.dataCategories().stream()
                .flatMap(category -> code.apply(category).stream())
                .toList();
    }

    @Test
    void a_record_adds_words_of_its_own_and_its_definition_of_a_built_in_one_holds() {
        LocalizedText label = LocalizedText.of(Locale.ENGLISH, "pupils of ours");
        Ropa ropa = Ropa.builder("school", Locale.ENGLISH)
                .controller(PartyId.of("school"))
                .vocabulary(Vocabulary.of(
                        new DataSubjectCategory(
                                DataSubjectCategories.PUPIL, label, true, Optional.empty(), Optional.empty()),
                        MeasureCategory.of("guard-dog", LocalizedText.of(Locale.ENGLISH, "a guard dog")),
                        RetentionEvent.of("graduation", LocalizedText.of(Locale.ENGLISH, "the pupil has graduated"))))
                .build();

        assertThat(ropa.resolved()
                        .dataSubjectCategory(DataSubjectCategories.PUPIL)
                        .orElseThrow()
                        .label())
                .isEqualTo(label);
        assertThat(ropa.resolved().measureCategory(MeasureCategoryId.of("guard-dog")))
                .isPresent();
        assertThat(ropa.resolved().retentionEvent(RetentionEventId.of("graduation")))
                .isPresent();
        assertThat(ropa.resolved().retentionEvent(RetentionEvents.COLLECTION)).isPresent();
    }

    @Test
    void children_are_known_by_their_age() {
        assertThat(WORDS.dataSubjects().stream()
                        .filter(category -> category.ages()
                                .filter(DataSubjectCategory.AgeRange::includesChildren)
                                .isPresent())
                        .map(DataSubjectCategory::id))
                .containsExactly(DataSubjectCategories.CHILD, DataSubjectCategories.PUPIL);
    }

    private static Id idOf(Concept word) {
        if (word instanceof DataCategory category) {
            return category.id();
        }
        if (word instanceof DataSubjectCategory category) {
            return category.id();
        }
        if (word instanceof PurposeCategory category) {
            return category.id();
        }
        if (word instanceof RecipientCategory category) {
            return category.id();
        }
        if (word instanceof MeasureCategory category) {
            return category.id();
        }
        return ((RetentionEvent) word).id();
    }

    @Test
    void has_a_word_for_every_event_that_starts_a_period_of_the_law() {
        Set<String> words = new HashSet<>();
        WORDS.events().forEach(event -> words.add(event.id().value()));

        assertThat(StatutoryRetention.builtIn().rows())
                .flatExtracting(row -> row.starts().stream().toList())
                .isNotEmpty()
                .isSubsetOf(words);
    }
}

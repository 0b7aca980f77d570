package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.model.Appointment.Position;
import org.ropa4j.model.AutomatedDecision.Safeguard;
import org.ropa4j.model.CameraSurveillance.SignContent;
import org.ropa4j.model.Dpia.Content;
import org.ropa4j.model.Dpia.Criterion;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Right;
import org.ropa4j.text.Texts;

/** Rules, packs and texts keep step. */
class RuleCatalogueTest {
    private static final List<RulePack> PACKS = List.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());
    private static final Map<String, Texts> TEXTS = Stream.of("nb", "nn", "en")
            .collect(Collectors.toMap(
                    Function.identity(), language -> RuleBundle.texts(Locale.forLanguageTag(language))));
    private static final List<String> PARTS = List.of("message", "remedy", "title", "why");

    @Test
    void every_rule_that_is_written_is_in_one_pack() throws IllegalAccessException {
        List<Rule<?>> written = new ArrayList<>();
        for (JavaClass theme : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ropa4j.compliance.rules")) {
            for (Field field : theme.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Rule.class) {
                    field.setAccessible(true);
                    written.add((Rule<?>) field.get(null));
                }
            }
        }

        assertThat(written).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(rules());
    }

    @Test
    void ids_are_unique_and_packs_sorted_by_them() {
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(PACKS)
                .allSatisfy(
                        pack -> assertThat(pack.rules()).extracting(Rule::id).isSorted());
    }

    @Test
    void every_rule_rests_on_law() {
        assertThat(rules())
                .allSatisfy(rule ->
                        assertThat(rule.citations()).as("%s", rule).isNotEmpty().doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_rule_has_its_texts_and_no_text_lacks_a_rule(String language) {
        Set<String> expected = new TreeSet<>();
        rules().forEach(rule -> PARTS.forEach(part -> expected.add(rule.id() + "." + part)));
        words().forEach(expected::add);

        assertThat(texts(language).keys()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void texts_use_the_arguments_of_their_rule_and_every_argument_is_used(String language) {
        for (Rule<?> rule : rules()) {
            Set<String> used = new TreeSet<>();
            for (String part : PARTS) {
                used.addAll(texts(language).pattern(rule.id() + "." + part).arguments());
            }
            assertThat(used).as("%s in %s", rule, language).isEqualTo(new TreeSet<>(rule.argumentNames()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void every_language_uses_the_same_arguments_in_the_same_text(String language) {
        for (String key : texts("nb").keys()) {
            assertThat(new TreeSet<>(texts(language).pattern(key).arguments()))
                    .as("%s in %s", key, language)
                    .isEqualTo(new TreeSet<>(texts("nb").pattern(key).arguments()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void messages_are_sentences_and_titles_are_not(String language) {
        for (Rule<?> rule : rules()) {
            for (String part : PARTS) {
                String source = texts(language).pattern(rule.id() + "." + part).toString();
                assertThat(source).as("%s.%s in %s", rule, part, language).isNotBlank();
                assertThat(source.endsWith("."))
                        .as("%s.%s in %s ends in a full stop", rule, part, language)
                        .isEqualTo(!part.equals("title") && !source.endsWith("}"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void nothing_is_called_unlawful(String language) {
        assertThat(texts(language).keys())
                .allSatisfy(key -> assertThat(
                                texts(language).pattern(key).toString().toLowerCase(Locale.ROOT))
                        .as(key)
                        .doesNotContain("ulovlig", "ulovleg", "unlawful", "illegal", "i strid med loven"));
    }

    private static Stream<String> words() {
        return Stream.of(
                        words("content", Content.values()),
                        words("criterion", Criterion.values()),
                        words("final-action", FinalAction.values()),
                        words("position", Position.values()),
                        words("right", Right.values()),
                        words("safeguard", Safeguard.values()),
                        words("sign-content", SignContent.values()),
                        words("term", ProcessingAgreement.Term.values()))
                .flatMap(words -> words);
    }

    private static Stream<String> words(String type, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> "word." + type + "."
                        + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Texts texts(String language) {
        return Objects.requireNonNull(TEXTS.get(language), language);
    }

    private static List<Rule<?>> rules() {
        return PACKS.stream().<Rule<?>>flatMap(pack -> pack.rules().stream()).toList();
    }
}

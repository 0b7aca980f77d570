package org.ropa4j.register;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.model.Administration;
import org.ropa4j.model.Appointment;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.InterestAssessment;
import org.ropa4j.model.Occurrence;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Right;
import org.ropa4j.model.Sensitivity;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.TransferAssessment;
import org.ropa4j.text.Texts;

/** The bundle is whole: every language says everything, with the same arguments, and nothing that nobody asks for. */
class RegisterTextsTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/org/ropa4j/register"), Path.of("src/main/java/org/ropa4j/wording"));

    /** What is looked up by a constant: the family of keys and the constants it is to have. */
    private static final Map<String, List<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("document.title", List.of(RegisterKind.values())),
            Map.entry("document.subtitle", List.of(RegisterKind.values())),
            Map.entry("section.organisation", List.of(RegisterKind.values())),
            Map.entry("section.activities", List.of(RegisterKind.values())),
            Map.entry("flow.sources", List.of(RegisterKind.values())),
            Map.entry("flow.side", List.of(FlowFigure.Side.values())),
            Map.entry("field", List.of(RegisterField.values())),
            Map.entry("obligation", List.of(Obligation.values())),
            Map.entry("appointment.ground", List.of(Appointment.Ground.values())),
            Map.entry("basis.contract", List.of(ContractStage.values())),
            Map.entry("interest.outcome", List.of(InterestAssessment.Outcome.values())),
            Map.entry("extent", List.of(Extent.values())),
            Map.entry(
                    "sensitivity",
                    Arrays.stream(Sensitivity.values())
                            .filter(Sensitivity::needsPermission)
                            .toList()),
            Map.entry("source", List.of(SourceKind.values())),
            Map.entry("role", List.of(RecipientRole.values())),
            Map.entry("occurrence", List.of(Occurrence.values())),
            Map.entry("agreement", List.of(ProcessingAgreement.Kind.values())),
            Map.entry("agreement.status", List.of(ProcessingAgreement.Status.values())),
            Map.entry("transfer.outcome", List.of(TransferAssessment.Outcome.values())),
            Map.entry("retention.action", List.of(FinalAction.values())),
            Map.entry("right", List.of(Right.values())),
            Map.entry("dpia", List.of(Dpia.Need.values())),
            Map.entry("dpia.risk", List.of(Dpia.Risk.values())),
            Map.entry("status", List.of(Administration.Status.values())));

    static List<Locale> languages() {
        return RegisterComposer.languages();
    }

    private static Texts texts(Locale language) {
        return Texts.load(RegisterComposer.class, Words.BUNDLE, language);
    }

    @Test
    void there_are_three_languages() {
        assertThat(languages()).containsExactlyElementsOf(ClinicRecord.languages());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void has_the_keys_and_arguments_of_the_first_language(Locale language) {
        Texts first = texts(ClinicRecord.NB);
        Texts texts = texts(language);

        assertThat(texts.keys()).containsExactlyInAnyOrderElementsOf(first.keys());
        assertThat(texts.keys())
                .allSatisfy(key -> assertThat(texts.pattern(key).arguments())
                        .as(key)
                        .isEqualTo(first.pattern(key).arguments()));
    }

    @Test
    void has_every_key_that_is_asked_for_and_no_other() throws IOException {
        Set<String> asked = literalsInTheCode();
        FAMILIES.forEach((family, constants) -> constants.forEach(constant -> asked.add(Words.key(family, constant))));
        asked.add("field.controller.processor");

        assertThat(texts(ClinicRecord.NB).keys()).containsExactlyInAnyOrderElementsOf(asked);
    }

    /** Every string of the packages that is a key of the bundle, or looks like one that is missing from it. */
    private static Set<String> literalsInTheCode() throws IOException {
        Pattern literal = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
        Set<String> bundle = texts(ClinicRecord.NB).keys();
        Set<String> heads = bundle.stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(toCollection(TreeSet::new));
        Set<String> keys = new TreeSet<>();
        for (Path file : sourceFiles()) {
            Matcher matcher = literal.matcher(Files.readString(file));
            while (matcher.find()) {
                String text = matcher.group(1);
                boolean looksLikeKey = text.contains(".") && heads.contains(text.substring(0, text.indexOf('.')));
                if (bundle.contains(text) || looksLikeKey && !FAMILIES.containsKey(text)) {
                    keys.add(text);
                }
            }
        }
        return keys;
    }

    private static List<Path> sourceFiles() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.list(folder)) {
                all.addAll(files.sorted().toList());
            }
        }
        return all;
    }
}

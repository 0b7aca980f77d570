package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.text.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class RopaModuleTest {
    private static final Locale NB = Locale.forLanguageTag("nb");

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new RopaModule()).build();

    /** What an application might have around parts of a record. */
    record Form(ActivityId id, PartyKind kind, List<Purpose> purposes, Map<String, LocalizedText> labels) {}

    @Test
    void is_found_as_a_service() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .anyMatch(RopaModule.class::isInstance);
    }

    @Test
    void reads_and_writes_a_record() {
        Ropa ropa = ropa();

        assertThat(mapper.readValue(mapper.writeValueAsString(ropa), Ropa.class))
                .isEqualTo(ropa);
    }

    @Test
    void names_the_language_of_every_text() {
        assertThat(mapper.writeValueAsString(ropa()))
                .isEqualTo("{\"formatVersion\":1,\"id\":\"acme\",\"languages\":[\"nb\"],\"controller\":\"acme\","
                        + "\"notice\":{\"title\":{\"nb\":\"Personvern\"}}}");
    }

    @Test
    void reads_what_a_store_has_reordered() {
        JsonNode tree = mapper.readTree("""
                {"id": "acme", "notice": {"title": {"nb": "Personvern"}}, "languages": ["nb"],
                 "controller": "acme", "formatVersion": 1}
                """);

        assertThat(mapper.treeToValue(tree, Ropa.class)).isEqualTo(ropa());
    }

    @Test
    void reads_and_writes_parts_of_a_record_within_other_types() {
        Form form = new Form(
                ActivityId.of("orders"),
                PartyKind.COMPANY,
                List.of(Purpose.of(LocalizedText.of(NB, "levere"), LegalBasis.contract(ContractStage.PERFORMANCE))),
                Map.of("title", LocalizedText.of(NB, "Ordre").and(Locale.ENGLISH, "Orders")));

        String json = mapper.writeValueAsString(form);

        assertThat(json)
                .isEqualTo("{\"id\":\"orders\",\"kind\":\"company\",\"purposes\":[{\"text\":{\"nb\":\"levere\"},"
                        + "\"bases\":[{\"kind\":\"contract\",\"stage\":\"performance\"}]}],"
                        + "\"labels\":{\"title\":{\"nb\":\"Ordre\",\"en\":\"Orders\"}}}");
        assertThat(mapper.readValue(json, Form.class)).isEqualTo(form);
    }

    /** An answer as a component of an application's own type. */
    record Answer(Stated<DataUse> data) {}

    @Test
    void tells_not_stated_from_none_within_other_types() {
        for (Stated<DataUse> data : List.of(
                Stated.<DataUse>notStated(),
                Stated.<DataUse>none(),
                Stated.listed(List.of(DataUse.of(DataCategoryId.of("name")))))) {
            String json = mapper.writeValueAsString(new Answer(data));

            assertThat(mapper.readValue(json, Answer.class)).isEqualTo(new Answer(data));
        }
        assertThat(mapper.writeValueAsString(new Answer(Stated.none()))).isEqualTo("{\"data\":\"none\"}");
        assertThat(mapper.readValue("{}", Answer.class)).isEqualTo(new Answer(Stated.notStated()));
    }

    @Test
    void writes_the_same_whatever_the_mapper_is_set_to() {
        ObjectMapper other = JsonMapper.builder()
                .addModule(new RopaModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(
                        all -> JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .build();

        assertThat(other.writeValueAsString(ropa())).isEqualTo(mapper.writeValueAsString(ropa()));
    }

    @Test
    void says_everything_that_is_wrong() {
        String wrong = """
                {"id": "orders", "kind": "compny", "labels": {},
                 "purposes": [{"txt": {"nb": "levere"}, "bases": [{"kind": "contract", "stage": 1}]}]}
                """;

        assertThatThrownBy(() -> mapper.readValue(wrong, Form.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/kind: unknown value \"compny\"; did you mean \"company\"?");
        assertThatThrownBy(() -> mapper.readValue(wrong.replace("compny", "company"), Form.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/purposes/0: the key \"text\" is missing, expected a text\n"
                        + "/purposes/0/txt: unknown key \"txt\"; did you mean \"text\"? Known keys:")
                .hasMessageContaining("/purposes/0/bases/0/stage: found the number 1, expected one of ");
    }

    @Test
    void refuses_a_plain_text_in_a_language_that_nothing_tells() {
        assertThatThrownBy(() -> mapper.readValue("\"levere\"", LocalizedText.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("the language of this text is not known: write the languages of the record at"
                        + " the top of the file, such as languages: [nb], or the text as {nb: …}");
    }

    @Test
    void refuses_another_kind_than_the_one_asked_for() {
        assertThat(mapper.readValue("{\"kind\":\"contract\"}", LegalBasis.Contract.class)
                        .stage())
                .isEqualTo(Optional.empty());
        assertThatThrownBy(() -> mapper.readValue("{\"kind\":\"consent\"}", LegalBasis.Contract.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("found another kind, expected contract");
    }

    @Test
    void leaves_other_types_to_the_mapper() {
        assertThat(mapper.writeValueAsString(new ProcessingNote("x", Optional.empty())))
                .isEqualTo("{\"note\":\"x\",\"author\":null}");
    }

    record ProcessingNote(String note, Optional<String> author) {}

    private static Ropa ropa() {
        return RopaReader.yaml()
                .read(
                        "a.yaml",
                        "formatVersion: 1\nid: acme\nlanguages: [nb]\ncontroller: acme\nnotice: {title: Personvern}")
                .ropa();
    }
}

package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.Finding;
import org.ropa4j.model.Ropa;
import org.ropa4j.validation.RopaValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema takes what is written, and of what is not quite right what the reader and the validator take. */
class SchemaProperties {
    /** Findings of form, as far as a schema can know it: what refers to what, and which day comes first, it cannot. */
    private static final Set<String> FORM = Set.of(
            "identifier-malformed",
            "text-blank",
            "list-empty",
            "text-too-long",
            "email-malformed",
            "value-malformed",
            "period-not-positive",
            "number-negative");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SchemaCheck SCHEMA = SchemaCheck.ofRopa();
    private static final RopaValidator VALIDATOR = RopaValidator.of(ComplianceChecker.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final RopaReader reader = RopaReader.json();

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void takes_what_is_written_in_either_format(@ForAll("seeds") long seed) {
        Ropa ropa = RandomRopas.constrained(new Random(seed), 0).next();

        assertThat(SCHEMA.problems(SchemaCheck.json(RopaWriter.json().write(ropa))))
                .isEmpty();
        assertThat(SCHEMA.problems(SchemaCheck.yaml(RopaWriter.yaml().write(ropa))))
                .isEmpty();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void judges_form_as_the_validator_does(@ForAll("seeds") long seed) {
        Ropa ropa = RandomRopas.constrained(new Random(seed), 500).next();

        List<Finding> findings = findingsOfForm(ropa);

        List<String> problems =
                SCHEMA.problems(SchemaCheck.json(RopaWriter.json().write(ropa)));

        assertThat(problems.isEmpty()).as("%s: %s", findings, problems).isEqualTo(findings.isEmpty());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void takes_of_damaged_records_what_can_be_read(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        JsonNode record = SchemaCheck.json(
                RopaWriter.json().write(RandomRopas.constrained(random, 0).next()));
        String damage = damage(record, random);

        List<String> problems = SCHEMA.problems(record);

        assertThat(problems.isEmpty()).as("%s: %s", damage, problems).isEqualTo(isReadable(record));
    }

    /** Does one thing to a record that changes what it means, and says which. */
    private static String damage(JsonNode record, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        addContainers(record, containers);
        JsonNode place = containers.get(random.nextInt(containers.size()));
        if (place instanceof ArrayNode list) {
            int index = random.nextInt(list.size());
            JsonNode value = wrong(random);
            list.set(index, value);
            return "item " + index + " of " + list;
        }
        ObjectNode object = (ObjectNode) place;
        List<String> keys = List.copyOf(object.propertyNames());
        String key = keys.get(random.nextInt(keys.size()));
        JsonNode value = object.get(key);
        switch (random.nextInt(3)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "Qq", value);
            default -> object.set(key, wrong(random));
        }
        return key + " of " + object;
    }

    /** No null: the reader takes a key without a value to be absent, where the schema wants the value. */
    private static JsonNode wrong(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.numberNode(7);
            case 1 -> JSON.numberNode(-1.5);
            case 2 -> JSON.booleanNode(true);
            case 3 -> JSON.stringNode("none");
            case 4 -> JSON.stringNode("");
            case 5 -> JSON.stringNode("2026-02-30");
            case 6 -> JSON.objectNode();
            default -> JSON.arrayNode();
        };
    }

    private static void addContainers(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> addContainers(child, containers));
        }
    }

    /** Which law there is, no schema knows. */
    private boolean isReadable(JsonNode record) {
        try {
            return findingsOfForm(reader.read("a.json", record.toString()).ropa())
                    .isEmpty();
        } catch (RopaReadException wrong) {
            return wrong.problems().stream()
                    .allMatch(problem -> problem.text().contains("is not a citation")
                            && !problem.text().startsWith("'' "));
        }
    }

    private static List<Finding> findingsOfForm(Ropa ropa) {
        return VALIDATOR.validate(ropa, TODAY).findings().stream()
                .filter(finding -> FORM.contains(finding.rule().toString()))
                .toList();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}

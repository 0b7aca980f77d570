package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.law.Citation;
import org.ropa4j.law.TransferInstrument;
import org.ropa4j.law.TransferInstruments;
import org.ropa4j.model.TransferMechanism.RulesFor;
import org.ropa4j.model.TransferMechanism.Scheme;
import org.ropa4j.model.TransferMechanism.UkTool;

class TransferMechanismTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    /** The clauses between controllers and processors of 2021, which records name as a tool though they are none. */
    private static final String NO_TOOL = "scc-915";

    static Stream<TransferMechanism> mechanisms() {
        List<TransferMechanism> all = new ArrayList<>(List.of(
                TransferMechanism.adequacy(),
                bindingRules(RulesFor.CONTROLLERS),
                bindingRules(RulesFor.PROCESSORS),
                new TransferMechanism.CodeOfConduct(Optional.empty(), Optional.empty()),
                new TransferMechanism.ApprovedCertification(Optional.empty(), Optional.empty()),
                new TransferMechanism.PublicInstrument(Optional.empty()),
                new TransferMechanism.SwissClauses(Optional.empty()),
                new TransferMechanism.AdHocClauses(Optional.empty()),
                new TransferMechanism.AdministrativeArrangement(Optional.empty()),
                new TransferMechanism.CompellingInterests(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        for (Scheme scheme : Scheme.values()) {
            all.add(new TransferMechanism.FrameworkListing(
                    scheme, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        for (ClauseSet set : ClauseSet.values()) {
            all.add(TransferMechanism.clauses(set, DAY));
        }
        for (ClauseModule module : ClauseModule.values()) {
            all.add(TransferMechanism.clauses(module, DAY));
        }
        for (DerogationGround ground : DerogationGround.values()) {
            all.add(TransferMechanism.derogation(ground, org.ropa4j.text.LocalizedText.of(Locale.ENGLISH, "because")));
        }
        for (UkTool tool : UkTool.values()) {
            all.add(new TransferMechanism.UkClauses(tool, Optional.empty()));
        }
        return all.stream();
    }

    private static TransferMechanism bindingRules(RulesFor whose) {
        return new TransferMechanism.BindingCorporateRules(Optional.of(whose), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void is_a_row_of_the_table(TransferMechanism mechanism) {
        TransferInstruments table = TransferInstruments.builtIn();

        assertThat(mechanism.instruments())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(table.of(id).isTransferTool()).isEqualTo(!id.equals(NO_TOOL)));
    }

    @Test
    void cites_the_provision_that_names_it() {
        assertThat(TransferMechanism.adequacy().provision()).contains(Citation.gdpr("45"));
        assertThat(bindingRules(RulesFor.CONTROLLERS).provision()).contains(Citation.gdpr("46(2)(b)"));
        assertThat(TransferMechanism.clauses(ClauseModule.CONTROLLER_TO_PROCESSOR, DAY)
                        .provision())
                .contains(Citation.gdpr("46(2)(c)"));
        assertThat(TransferMechanism.clauses(ClauseSet.COMMISSION_2021, DAY).provision())
                .contains(Citation.gdpr("46(2)(c)"));
        assertThat(TransferMechanism.clauses(ClauseSet.COMMISSION_2010, DAY).provision())
                .contains(Citation.gdpr("46(5)"));
        assertThat(unnamedClauses().provision()).contains(Citation.gdpr("46(2)(c)"));
        assertThat(new TransferMechanism.Unspecified(Optional.empty()).provision())
                .isEmpty();
        assertThat(new TransferMechanism.CompellingInterests(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .provision())
                .contains(Citation.gdpr("49(1) second subparagraph"));
    }

    private static TransferMechanism unnamedClauses() {
        return new TransferMechanism.StandardClauses(
                Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty());
    }

    @Test
    void every_tool_of_the_table_can_be_recorded() {
        Set<String> recorded = new TreeSet<>();
        mechanisms().forEach(mechanism -> recorded.addAll(mechanism.instruments()));
        Set<String> tools = new TreeSet<>();
        TransferInstruments.builtIn().rows().stream()
                .filter(TransferInstrument::isTransferTool)
                .forEach(row -> tools.add(row.id()));
        tools.add(NO_TOOL);

        assertThat(recorded).isEqualTo(tools);
    }

    @Test
    void leaves_open_what_the_record_leaves_open() {
        assertThat(new TransferMechanism.Unspecified(Optional.empty()).instruments())
                .isEmpty();
        assertThat(unnamedClauses().instruments()).isEmpty();
        assertThat(TransferMechanism.clauses(ClauseSet.COMMISSION_2021, DAY).instruments())
                .containsExactly("scc-914-m1", "scc-914-m2", "scc-914-m3", "scc-914-m4");
        assertThat(new TransferMechanism.BindingCorporateRules(Optional.empty(), Optional.empty(), Optional.empty())
                        .instruments())
                .containsExactly("bcr-c", "bcr-p");
    }

    @Test
    void derogations_and_conditions_cite_their_letter() {
        assertThat(DerogationGround.EXPLICIT_CONSENT.provision()).isEqualTo(Citation.gdpr("49(1)(a)"));
        assertThat(DerogationGround.PUBLIC_REGISTER.provision()).isEqualTo(Citation.gdpr("49(1)(g)"));
        assertThat(DataPermission.Condition.RESEARCH_AND_ARCHIVING.provision()).isEqualTo(Citation.gdpr("9(2)(j)"));
        assertThat(Stream.of(DataPermission.Condition.values()).filter(DataPermission.Condition::needsLaw))
                .extracting(condition -> condition.provision().toString())
                .containsExactly(
                        "GDPR Art. 9(2)(b)",
                        "GDPR Art. 9(2)(g)",
                        "GDPR Art. 9(2)(h)",
                        "GDPR Art. 9(2)(i)",
                        "GDPR Art. 9(2)(j)");
    }
}

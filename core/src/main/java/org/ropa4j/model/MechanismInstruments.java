package org.ropa4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.law.Citation;
import org.ropa4j.law.TransferInstruments;

/** Which rows of the table of transfer instruments a mechanism may be. */
final class MechanismInstruments {
    private static final List<String> CLAUSES_OF_2021 = List.of("scc-914-m1", "scc-914-m2", "scc-914-m3", "scc-914-m4");

    private MechanismInstruments() {}

    static Optional<Citation> provisionOf(TransferMechanism mechanism) {
        if (mechanism instanceof TransferMechanism.StandardClauses clauses
                && of(clauses).isEmpty()) {
            return Optional.of(Citation.gdpr("46(2)(c)"));
        }
        List<Citation> provisions = of(mechanism).stream()
                .flatMap(id -> TransferInstruments.builtIn().of(id).provision().stream())
                .distinct()
                .toList();
        return provisions.size() == 1 ? Optional.of(provisions.get(0)) : Optional.empty();
    }

    static List<String> of(TransferMechanism mechanism) {
        if (mechanism instanceof TransferMechanism.Adequacy) {
            return List.of("adequacy");
        }
        if (mechanism instanceof TransferMechanism.FrameworkListing listing) {
            return List.of(scheme(listing.scheme()));
        }
        if (mechanism instanceof TransferMechanism.StandardClauses clauses) {
            return clauses(clauses);
        }
        if (mechanism instanceof TransferMechanism.BindingCorporateRules rules) {
            return rules.rulesFor()
                    .map(whose -> List.of(whose == TransferMechanism.RulesFor.CONTROLLERS ? "bcr-c" : "bcr-p"))
                    .orElse(List.of("bcr-c", "bcr-p"));
        }
        if (mechanism instanceof TransferMechanism.Derogation derogation) {
            return List.of("art49-1-" + derogation.ground().letter());
        }
        if (mechanism instanceof TransferMechanism.UkClauses clauses) {
            return List.of(clauses.tool() == TransferMechanism.UkTool.AGREEMENT ? "uk-idta" : "uk-addendum");
        }
        return other(mechanism).map(List::of).orElse(List.of());
    }

    private static Optional<String> other(TransferMechanism mechanism) {
        if (mechanism instanceof TransferMechanism.CodeOfConduct) {
            return Optional.of("code");
        }
        if (mechanism instanceof TransferMechanism.ApprovedCertification) {
            return Optional.of("certification");
        }
        if (mechanism instanceof TransferMechanism.PublicInstrument) {
            return Optional.of("public-instrument");
        }
        if (mechanism instanceof TransferMechanism.AdHocClauses) {
            return Optional.of("ad-hoc");
        }
        if (mechanism instanceof TransferMechanism.SwissClauses) {
            return Optional.of("ch-scc");
        }
        if (mechanism instanceof TransferMechanism.AdministrativeArrangement) {
            return Optional.of("admin-arrangement");
        }
        return mechanism instanceof TransferMechanism.CompellingInterests ? Optional.of("art49-1-2") : Optional.empty();
    }

    private static String scheme(TransferMechanism.Scheme scheme) {
        return switch (scheme) {
            case SAFE_HARBOUR -> "us-safe-harbour";
            case PRIVACY_SHIELD -> "us-privacy-shield";
            case DATA_PRIVACY_FRAMEWORK -> "us-dpf";
            case UK_EXTENSION -> "uk-us-bridge";
            case SWISS_US -> "ch-us-dpf";
        };
    }

    private static List<String> clauses(TransferMechanism.StandardClauses clauses) {
        if (clauses.set().isEmpty()) {
            return clauses.modules().isEmpty() ? List.of() : modules(clauses.modules());
        }
        return switch (clauses.set().get()) {
            case COMMISSION_2001 -> List.of("scc-2001-497");
            case COMMISSION_2002 -> List.of("scc-2002-16");
            case COMMISSION_2004 -> List.of("scc-2004-915");
            case COMMISSION_2010 -> List.of("scc-2010-87");
            case COMMISSION_2021 -> clauses.modules().isEmpty() ? CLAUSES_OF_2021 : modules(clauses.modules());
            case COMMISSION_2021_PROCESSORS -> List.of("scc-915");
            case AUTHORITY -> List.of("scc-sa");
        };
    }

    /** Only the set of 2021 has modules. */
    private static List<String> modules(List<ClauseModule> modules) {
        List<String> ids = new ArrayList<>();
        for (ClauseModule module : modules) {
            ids.add(
                    switch (module) {
                        case CONTROLLER_TO_CONTROLLER -> "scc-914-m1";
                        case CONTROLLER_TO_PROCESSOR -> "scc-914-m2";
                        case PROCESSOR_TO_PROCESSOR -> "scc-914-m3";
                        case PROCESSOR_TO_CONTROLLER -> "scc-914-m4";
                    });
        }
        return List.copyOf(ids);
    }
}

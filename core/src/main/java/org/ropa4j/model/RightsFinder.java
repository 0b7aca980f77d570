package org.ropa4j.model;

import static org.ropa4j.model.Entitlement.Availability.CONDITIONAL;
import static org.ropa4j.model.Entitlement.Availability.FULL;
import static org.ropa4j.model.Entitlement.Availability.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ropa4j.law.Citation;
import org.ropa4j.model.Entitlement.Availability;

/** Derives the rights of people from the bases of an activity. */
final class RightsFinder {
    private final ResolvedRopa ropa;

    RightsFinder(ResolvedRopa ropa) {
        this.ropa = ropa;
    }

    List<Entitlement> rightsIn(ProcessingActivity activity) {
        return Arrays.stream(Right.values()).map(right -> of(right, activity)).toList();
    }

    private Entitlement of(Right right, ProcessingActivity activity) {
        return switch (right) {
            case ACCESS -> always(right, "15");
            case RECTIFICATION -> always(right, "16");
            case RESTRICTION -> always(right, "18");
            case COMPLAINT -> always(right, "77");
            case WITHDRAW_CONSENT -> withdrawal(activity);
            case ERASURE -> strongest(right, activity);
            case PORTABILITY -> portability(activity);
            case OBJECTION -> strongest(right, activity);
            case OBJECTION_TO_MARKETING ->
                entitlement(right, ropa.isMarketing(activity) ? FULL : NONE, "21(2)", "21(3)");
            case AUTOMATED_DECISIONS -> automatedDecisions(activity);
        };
    }

    private static Entitlement always(Right right, String provision) {
        return entitlement(right, FULL, provision);
    }

    private static Entitlement entitlement(Right right, Availability availability, String... provisions) {
        return new Entitlement(right, availability, citations(List.of(provisions)), List.of());
    }

    private static List<Citation> citations(List<String> provisions) {
        return provisions.stream().map(Citation::gdpr).toList();
    }

    /** Consent stands behind a basis, a permission, a decision or a transfer; it can be withdrawn wherever it stands. */
    private Entitlement withdrawal(ProcessingActivity activity) {
        List<LegalBasis> consents = bases(activity).stream()
                .filter(LegalBasis.Consent.class::isInstance)
                .toList();
        Set<String> provisions = new LinkedHashSet<>();
        if (!consents.isEmpty()) {
            provisions.add("6(1)(a)");
        }
        if (hasExplicitConsent(activity)) {
            provisions.add("9(2)(a)");
        }
        if (ropa.automatedDecisionsOf(activity).items().stream()
                .anyMatch(decision -> decision.ground()
                        .filter(ground -> ground == AutomatedDecision.Ground.EXPLICIT_CONSENT)
                        .isPresent())) {
            provisions.add("22(2)(c)");
        }
        if (ropa.transfersOf(activity).stream().anyMatch(RightsFinder::restsOnConsent)) {
            provisions.add("49(1)(a)");
        }
        List<String> cited = new ArrayList<>(List.of("7(3)"));
        cited.addAll(provisions);
        return new Entitlement(Right.WITHDRAW_CONSENT, provisions.isEmpty() ? NONE : FULL, citations(cited), consents);
    }

    private static boolean restsOnConsent(Transfer transfer) {
        return transfer.mechanisms().stream()
                .anyMatch(mechanism -> mechanism instanceof TransferMechanism.Derogation derogation
                        && derogation.ground() == DerogationGround.EXPLICIT_CONSENT);
    }

    private boolean hasExplicitConsent(ProcessingActivity activity) {
        return ropa.permissionsOf(activity).stream()
                .anyMatch(permission -> permission instanceof DataPermission.SpecialData special
                        && special.condition() == DataPermission.Condition.EXPLICIT_CONSENT);
    }

    /** Art. 20(1): processing by automated means, of data that the person has provided; a record decides neither. */
    private Entitlement portability(ProcessingActivity activity) {
        List<LegalBasis> giving = bases(activity).stream()
                .filter(basis -> basis instanceof LegalBasis.Consent || basis instanceof LegalBasis.Contract)
                .toList();
        boolean given = !giving.isEmpty() || hasExplicitConsent(activity);
        return new Entitlement(Right.PORTABILITY, given ? CONDITIONAL : NONE, citations(List.of("20(1)")), giving);
    }

    private Entitlement automatedDecisions(ProcessingActivity activity) {
        Stated<AutomatedDecision> decisions = ropa.automatedDecisionsOf(activity);
        Availability availability = decisions.isNone() ? NONE : CONDITIONAL;
        for (AutomatedDecision decision : decisions.items()) {
            if (decision.ground().isEmpty()) {
                availability = FULL;
            }
        }
        return entitlement(Right.AUTOMATED_DECISIONS, availability, "22(1)", "22(2)");
    }

    /** Of what the single bases give, the most. */
    private Entitlement strongest(Right right, ProcessingActivity activity) {
        Availability most = NONE;
        List<LegalBasis> giving = new ArrayList<>();
        Set<String> provisions = new LinkedHashSet<>();
        for (LegalBasis basis : bases(activity)) {
            Gives gives = right == Right.ERASURE ? erasure(basis) : objection(basis);
            if (gives.availability().compareTo(most) > 0) {
                most = gives.availability();
                giving.clear();
                provisions.clear();
            }
            if (gives.availability() == most) {
                giving.add(basis);
                provisions.add(gives.provision());
            }
        }
        if (giving.isEmpty()) {
            provisions.add(right == Right.ERASURE ? "17(1)" : "21(1)");
        }
        return new Entitlement(right, most, citations(List.copyOf(provisions)), giving);
    }

    private static Gives erasure(LegalBasis basis) {
        if (basis instanceof LegalBasis.Consent) {
            return new Gives(FULL, "17(1)(b)");
        }
        if (basis instanceof LegalBasis.LegitimateInterests) {
            return new Gives(FULL, "17(1)(c)");
        }
        boolean byLaw = basis instanceof LegalBasis.LegalObligation || basis instanceof LegalBasis.PublicTask;
        return byLaw ? new Gives(NONE, "17(3)(b)") : new Gives(CONDITIONAL, "17(1)(a)");
    }

    private static Gives objection(LegalBasis basis) {
        boolean given = basis instanceof LegalBasis.LegitimateInterests || basis instanceof LegalBasis.PublicTask;
        return new Gives(given ? FULL : NONE, "21(1)");
    }

    private List<LegalBasis> bases(ProcessingActivity activity) {
        return ropa.allBasesOf(activity);
    }

    private record Gives(Availability availability, String provision) {}
}

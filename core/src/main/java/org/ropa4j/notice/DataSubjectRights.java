package org.ropa4j.notice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.Right;

/** Which rights people have: it follows from what the processing rests on (GDPR Art. 7, 15–22, 77), and is recorded nowhere. */
final class DataSubjectRights {
    private static final PurposeCategoryId DIRECT_MARKETING = PurposeCategoryId.of("direct-marketing");

    private DataSubjectRights() {}

    /** The rights that people have in these activities of a record, in the order of the regulation. */
    static Set<Right> in(List<ProcessingActivity> activities, ResolvedRopa ropa) {
        Set<Right> rights = always();
        activities.forEach(activity -> rights.addAll(in(activity, ropa)));
        return Collections.unmodifiableSet(rights);
    }

    /** The rights that people have in one activity, in the order of the regulation. */
    static Set<Right> in(ProcessingActivity activity, ResolvedRopa ropa) {
        Set<Right> rights = always();
        ropa.basesOf(activity).forEach(basis -> rights.addAll(from(basis)));
        if (isDirectMarketing(activity)) {
            rights.add(Right.OBJECTION_TO_MARKETING);
        }
        if (!ropa.automatedDecisionsOf(activity).items().isEmpty()) {
            rights.add(Right.AUTOMATED_DECISIONS);
        }
        return Collections.unmodifiableSet(rights);
    }

    private static EnumSet<Right> always() {
        return EnumSet.of(Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION, Right.COMPLAINT);
    }

    /** What one basis adds to the rights that people always have. */
    private static Set<Right> from(LegalBasis basis) {
        if (basis instanceof LegalBasis.Consent) {
            return EnumSet.of(Right.WITHDRAW_CONSENT, Right.PORTABILITY);
        } else if (basis instanceof LegalBasis.Contract) {
            return EnumSet.of(Right.PORTABILITY);
        } else if (basis instanceof LegalBasis.PublicTask || basis instanceof LegalBasis.LegitimateInterests) {
            return EnumSet.of(Right.OBJECTION);
        }
        return EnumSet.noneOf(Right.class);
    }

    private static boolean isDirectMarketing(ProcessingActivity activity) {
        return activity.marketing().isPresent()
                || activity.purposes().stream()
                        .map(Purpose::category)
                        .anyMatch(category ->
                                category.filter(DIRECT_MARKETING::equals).isPresent());
    }
}

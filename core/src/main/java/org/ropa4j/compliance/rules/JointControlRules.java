package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.JOINT_ARRANGEMENT;
import static org.ropa4j.compliance.Subject.RECIPIENT;
import static org.ropa4j.compliance.Subject.TRACKER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.RecordQuestion;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerKind;

/** Who decides together with the controller (GDPR Art. 26), and what is shared within a group of undertakings. */
final class JointControlRules {
    private static final RecordQuestion<Arranged> ARRANGED = RecordQuestion.of(Arranged::in);

    static final Rule<ProcessingActivity> ARRANGEMENT_MISSING = Rule.on(ACTIVITY, "joint-arrangement-missing")
            .citing("GDPR Art. 26(1)")
            .error()
            .appliesWhen((activity, in) -> !jointControllers(activity, in).isEmpty())
            .violatedWhen((activity, in) -> jointControllers(activity, in).stream()
                    .anyMatch(party -> !in.answer(ARRANGED).covers(Optional.of(activity), party)))
            .with("activity", ProcessingActivity::name)
            .with(
                    "controllers",
                    (activity, in) -> jointControllers(activity, in).stream()
                            .map(party -> Transfers.nameOf(party, in))
                            .toList())
            .build();

    /** Who opens a page lets the platform measure its visitors and gets the figures. */
    static final Rule<ProcessingActivity> PAGE = Rule.on(ACTIVITY, "social-media-page-without-joint-arrangement")
            .citing("GDPR Art. 26(1)", "GDPR Art. 26(2)", "CJEU C-210/16")
            .error()
            .appliesWhen(JointControlRules::isAboutPage)
            .violatedWhen((activity, in) -> !in.answer(ARRANGED).covers(Optional.of(activity)))
            .with("activity", ProcessingActivity::name)
            .build();

    /** A provider that acts as processor decides nothing. Of other trackers, what their provider uses the data for is less clear. */
    static final Rule<Tracker> PIXEL = Rule.on(TRACKER, "pixel-without-joint-arrangement")
            .citing("GDPR Art. 26(1)", "GDPR Art. 26(2)", "CJEU C-40/17")
            .errorFrom(LawDates.FASHION_ID)
            .at("provider")
            .appliesWhen((tracker, in) -> tracker.kind().equals(Optional.of(TrackerKind.PIXEL))
                    && tracker.provider()
                            .filter(provider -> !provider.equals(in.ropa().controller()))
                            .filter(provider -> !isProcessor(provider, tracker, in))
                            .isPresent())
            .violatedWhen((tracker, in) -> !in.answer(ARRANGED)
                    .covers(
                            tracker.activity().flatMap(in.resolved()::activity),
                            tracker.provider().orElseThrow()))
            .with("tracker", Tracker::displayName)
            .with(
                    "provider",
                    (tracker, in) -> Transfers.nameOf(tracker.provider().orElseThrow(), in))
            .build();

    /** A recipient without bases of its own shares those of the activity, or of the activities with its purposes. */
    static final Rule<Recipient> GROUP_WITHOUT_BASIS = Rule.on(RECIPIENT, "group-sharing-without-basis")
            .citing("GDPR Art. 6(1)", "GDPR recital 48")
            .warning()
            .at("bases")
            .appliesWhen(JointControlRules::isSharedWithinGroup)
            .undeterminedWhen((recipient, in) -> recipient.bases().isEmpty()
                    && !in.isInActivity()
                    && recipient.purposes().isEmpty())
            .violatedWhen((recipient, in) -> recipient.bases().isEmpty() && !inheritsBasis(recipient, in))
            .with("recipient", RecipientRules::name)
            .build();

    static final Rule<JointArrangement> ESSENCE_MISSING = Rule.on(
                    JOINT_ARRANGEMENT, "joint-arrangement-essence-missing")
            .citing("GDPR Art. 26(2)")
            .error()
            .at("essence")
            .violatedWhen(arrangement -> arrangement.essence().isEmpty())
            .with(
                    "controllers",
                    (arrangement, in) -> arrangement.controllers().stream()
                            .map(party -> Transfers.nameOf(party, in))
                            .toList())
            .build();

    /** A published text may leave how the others are reached to a contact point; the organisation's own register may not. */
    static final Rule<JointArrangement> CONTACT_MISSING = Rule.on(JOINT_ARRANGEMENT, "joint-controller-contact-missing")
            .citing("GDPR Art. 30(1)(a)")
            .warning()
            .at("controllers")
            .undeterminedWhen(
                    (arrangement, in) -> unreachable(arrangement, in).findAny().isPresent() && !in.isInternalRegister())
            .violatedWhen(
                    (arrangement, in) -> unreachable(arrangement, in).findAny().isPresent())
            .with(
                    "controllers",
                    (arrangement, in) -> unreachable(arrangement, in)
                            .map(party -> Transfers.nameOf(party, in))
                            .toList())
            .build();

    static final List<Rule<?>> GDPR =
            List.of(ARRANGEMENT_MISSING, ESSENCE_MISSING, CONTACT_MISSING, PAGE, PIXEL, GROUP_WITHOUT_BASIS);

    private JointControlRules() {}

    /** Those who decide beside the controller of the record, or beside the first of an activity's own controllers. */
    private static Set<PartyId> jointControllers(ProcessingActivity activity, CheckContext in) {
        List<PartyId> controllers = in.resolved().controllersOf(activity);
        Set<PartyId> joint = new LinkedHashSet<>(controllers);
        for (Recipient recipient : in.resolved().recipientsOf(activity).items()) {
            if (recipient.role().equals(Optional.of(RecipientRole.JOINT_CONTROLLER))) {
                recipient.party().ifPresent(joint::add);
            }
        }
        joint.remove(controllers.contains(in.ropa().controller()) ? in.ropa().controller() : controllers.get(0));
        return joint;
    }

    /** The others whose address and contact points the record does not have. */
    private static Stream<PartyId> unreachable(JointArrangement arrangement, CheckContext in) {
        return arrangement.controllers().stream()
                .filter(party -> !party.equals(in.ropa().controller()))
                .filter(party -> in.resolved()
                        .party(party)
                        .filter(ControllerRules::isReachable)
                        .isEmpty());
    }

    private static boolean isAboutPage(ProcessingActivity activity, CheckContext in) {
        return activity.dataSubjects().contains(DataSubjectCategories.SOCIAL_MEDIA_FOLLOWER)
                || in.resolved().isFor(activity, PurposeCategories.SOCIAL_MEDIA_PAGE);
    }

    private static boolean isProcessor(PartyId provider, Tracker tracker, CheckContext in) {
        return tracker
                .activity()
                .flatMap(in.resolved()::activity)
                .map(in.resolved()::recipientsOf)
                .orElse(in.ropa().recipients())
                .items()
                .stream()
                .filter(recipient -> recipient.party().equals(Optional.of(provider)))
                .anyMatch(recipient -> recipient.role().equals(Optional.of(RecipientRole.PROCESSOR)));
    }

    private static boolean isSharedWithinGroup(Recipient recipient, CheckContext in) {
        Optional<RecipientRole> role = recipient.role();
        return role.equals(Optional.of(RecipientRole.GROUP_COMPANY))
                || (role.equals(Optional.of(RecipientRole.INDEPENDENT_CONTROLLER))
                        && recipient
                                .party()
                                .filter(party -> isInGroupOfController(party, in))
                                .isPresent());
    }

    private static boolean isInGroupOfController(PartyId party, CheckContext in) {
        return names(in.resolved().controller(), party)
                || names(in.resolved().party(party), in.ropa().controller());
    }

    private static boolean names(Optional<Party> one, PartyId other) {
        return one.filter(party -> party.sameGroupAs().contains(other)).isPresent();
    }

    private static boolean inheritsBasis(Recipient recipient, CheckContext in) {
        return in.isInActivity()
                ? !in.resolved().basesOf(in.activity()).isEmpty()
                : recipient.purposes().stream().anyMatch(purpose -> hasBasis(purpose, in));
    }

    private static boolean hasBasis(PurposeCategoryId category, CheckContext in) {
        return in.activitiesWith(category).stream()
                .flatMap(activity -> activity.purposes().stream())
                .filter(purpose -> purpose.category().equals(Optional.of(category)))
                .map(Purpose::bases)
                .anyMatch(bases -> !bases.isEmpty());
    }
}

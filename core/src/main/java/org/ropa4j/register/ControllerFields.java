package org.ropa4j.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.Administration;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.Entitlement;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Stated;

/** What the record of a controller says (Art. 30(1)), activity by activity. */
final class ControllerFields implements FieldReader {
    private final Composition in;
    private final Words words;
    private final OrganisationFields organisation;
    private final RecipientTerms recipientTerms;
    private final TransferTerms transferTerms;

    ControllerFields(Composition in) {
        this.in = in;
        this.words = in.words();
        this.organisation = new OrganisationFields(in);
        this.recipientTerms = new RecipientTerms(in);
        this.transferTerms = new TransferTerms(in);
    }

    @Override
    public Map<RegisterField, List<Phrase>> organisation() {
        return organisation(Set.of(in.ropa().controller()), ModelPath.root().child("controller"));
    }

    private Map<RegisterField, List<Phrase>> organisation(Set<PartyId> controllers, ModelPath path) {
        Map<RegisterField, List<Phrase>> lines = Answers.none();
        lines.put(RegisterField.CONTROLLER, organisation.identities(controllers, path));
        lines.put(RegisterField.REPRESENTATIVE, organisation.representatives(controllers));
        lines.put(RegisterField.OFFICER, organisation.officers(controllers));
        lines.put(RegisterField.GENERAL_MEASURES, organisation.generalMeasures());
        lines.put(RegisterField.BREACHES, organisation.breaches());
        return lines;
    }

    @Override
    public List<Placed> activities() {
        List<Placed> activities = new ArrayList<>();
        int place = 0;
        for (ProcessingActivity activity : in.ropa().activities()) {
            ModelPath path = ModelPath.root().child("activities").item(place++);
            activities.add(new Placed(
                    activity.id(),
                    activity.name(),
                    activity.administration(),
                    path,
                    () -> lines(activity, path),
                    figure -> {
                        figure.from(in.vocables().dataSubjects(in.resolved().dataSubjectsOf(activity)).stream()
                                .map(words::capitalized)
                                .toList());
                        figure.to(recipientTerms.of(activity, path).keySet());
                    }));
        }
        return activities;
    }

    private Map<RegisterField, List<Phrase>> lines(ProcessingActivity activity, ModelPath path) {
        List<PartyId> controllers = in.resolved().controllersOf(activity);
        PartyId first = controllers.contains(in.ropa().controller()) ? in.ropa().controller() : controllers.get(0);
        Map<RegisterField, List<Phrase>> lines = organisation(Set.of(first), path.child("controllers"));
        lines.put(RegisterField.REFERENCE, List.of(Phrase.of(activity.id().value())));
        lines.put(RegisterField.NAME, List.of(in.text(activity.name(), path.child("name"))));
        lines.put(RegisterField.DESCRIPTION, one(in.text(activity.description(), path.child("description"))));
        purposes(activity, path, lines);
        data(activity, path, lines);
        Map<Recipient, ModelPath> recipients = recipientTerms.of(activity, path);
        boolean none = in.resolved().recipientsOf(activity).isNone();
        lines.put(RegisterField.RECIPIENTS, recipientTerms.lines(recipients, none));
        lines.put(RegisterField.PROCESSORS, recipientTerms.processors(recipients, none));
        joint(activity, first, recipients, path, lines);
        lines.put(
                RegisterField.TRANSFERS,
                transferTerms.lines(
                        activity.id(), recipients, none || in.ropa().transfers().isNone()));
        lines.put(RegisterField.TRANSFER_DOCUMENTS, transferTerms.documents(activity.id()));
        lines.put(RegisterField.RETENTION, new RetentionTerms(in).of(activity, path));
        lines.put(RegisterField.MEASURES, organisation.ownMeasures(activity.measures(), path.child("measures")));
        lines.put(RegisterField.STORAGE, organisation.storage(activity.storedIn(), path.child("storedIn")));
        lines.put(RegisterField.AUTOMATED_DECISIONS, automatedDecisions(activity, path));
        lines.put(RegisterField.RIGHTS, rights(activity));
        lines.put(
                RegisterField.IMPACT_ASSESSMENT,
                one(activity.dpia().map(dpia -> assessment(dpia, path.child("dpia")))));
        Administration administration = activity.administration();
        organisation.administration(administration, path.child("administration"), lines);
        return lines;
    }

    private static List<Phrase> one(Optional<Phrase> line) {
        return line.map(List::of).orElse(List.of());
    }

    private void purposes(ProcessingActivity activity, ModelPath path, Map<RegisterField, List<Phrase>> lines) {
        List<Phrase> purposes = new ArrayList<>();
        for (Purpose purpose : activity.purposes()) {
            ModelPath at = path.child("purposes").item(purposes.size()).child("text");
            purposes.add(words.capitalized(in.text(purpose.text(), at)));
        }
        lines.put(RegisterField.PURPOSES, purposes);
        BasisTerms bases = new BasisTerms(in, activity, path);
        lines.put(RegisterField.LEGAL_BASIS, bases.bases());
        boolean interests = bases.restsOn(LegalBasis.LegitimateInterests.class);
        lines.put(RegisterField.LEGITIMATE_INTERESTS, applicable(interests, activity, bases.interests()));
        lines.put(RegisterField.INTEREST_ASSESSMENT, applicable(interests, activity, bases.assessments()));
        boolean consent = bases.restsOn(LegalBasis.Consent.class);
        lines.put(RegisterField.CONSENT_RECORD, applicable(consent, activity, bases.consentRecords()));
    }

    /** Where no basis is recorded, nobody can tell whether the field applies. */
    private List<Phrase> applicable(boolean applies, ProcessingActivity activity, List<Phrase> lines) {
        return applies || in.resolved().basesOf(activity).isEmpty() ? lines : List.of(words.phrase("not-applicable"));
    }

    private void data(ProcessingActivity activity, ModelPath path, Map<RegisterField, List<Phrase>> lines) {
        DataTerms terms = new DataTerms(in);
        List<DataSubjectCategoryId> subjects = in.resolved().dataSubjectsOf(activity);
        lines.put(RegisterField.DATA_SUBJECTS, terms.subjects(subjects));
        lines.put(RegisterField.VULNERABLE_PERSONS, terms.vulnerable(subjects));
        lines.put(RegisterField.DATA, terms.data(activity, path));
        List<DataUse> uses = terms.uses(activity.data(), activity.dataGroups());
        lines.put(RegisterField.SPECIAL_DATA, terms.special(uses, in.resolved().permissionsOf(activity), path));
        lines.put(RegisterField.SOURCES, terms.sources(activity.sources(), path.child("sources")));
    }

    private void joint(
            ProcessingActivity activity,
            PartyId first,
            Map<Recipient, ModelPath> recipients,
            ModelPath path,
            Map<RegisterField, List<Phrase>> lines) {
        Set<PartyId> others = new LinkedHashSet<>(in.resolved().controllersOf(activity));
        recipients.keySet().stream()
                .filter(recipient -> recipient
                        .role()
                        .filter(RecipientRole.JOINT_CONTROLLER::equals)
                        .isPresent())
                .forEach(recipient -> recipient.party().ifPresent(others::add));
        others.remove(first);
        lines.put(
                RegisterField.JOINT_CONTROLLERS,
                others.isEmpty()
                        ? List.of(words.phrase("not-applicable"))
                        : organisation.identities(others, path.child("controllers")));
        lines.put(
                RegisterField.JOINT_ARRANGEMENT,
                others.isEmpty() ? List.of(words.phrase("not-applicable")) : arrangements(activity));
    }

    private List<Phrase> arrangements(ProcessingActivity activity) {
        List<Phrase> lines = new ArrayList<>();
        for (JointArrangement arrangement : in.resolved().jointArrangementsOf(activity)) {
            List<Phrase> parts = new ArrayList<>();
            parts.add(words.phrase("joint.arrangement"));
            arrangement.date().ifPresent(date -> parts.add(words.phrase("dated", "date", date)));
            arrangement.reference().ifPresent(reference -> parts.add(Phrase.of(reference)));
            lines.add(PartyWords.joined(parts));
        }
        return lines;
    }

    private List<Phrase> automatedDecisions(ProcessingActivity activity, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        Stated<AutomatedDecision> decisions = in.resolved().automatedDecisionsOf(activity);
        ModelPath at = (activity.automatedDecisions().isStated() ? path : ModelPath.root()).child("automatedDecisions");
        if (decisions.isNone()) {
            lines.add(words.phrase("automated-decisions.none"));
        }
        for (int i = 0; i < decisions.items().size(); i++) {
            AutomatedDecision decision = decisions.items().get(i);
            lines.add(in.text(decision.logic(), at.item(i).child("logic"))
                    .map(logic -> words.phrase("automated-decisions.logic", "logic", logic))
                    .orElseGet(() -> words.phrase("automated-decisions.some")));
        }
        for (int i = 0; i < activity.profiling().items().size(); i++) {
            lines.add(words.phrase(
                    "profiling",
                    "text",
                    in.text(
                            activity.profiling().items().get(i),
                            path.child("profiling").item(i))));
        }
        return lines;
    }

    private List<Phrase> rights(ProcessingActivity activity) {
        if (in.resolved().basesOf(activity).isEmpty()) {
            return List.of();
        }
        return List.of(words.capitalized(words.and(in.resolved().rightsOf(activity).stream()
                .filter(Entitlement::exists)
                .map(entitlement -> words.phrase(Words.key("right", entitlement.right())))
                .toList())));
    }

    private Phrase assessment(Dpia dpia, ModelPath path) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(words.phrase(Words.key("dpia", dpia.need())));
        in.text(dpia.reason(), path.child("reason")).ifPresent(parts::add);
        dpia.date().ifPresent(date -> parts.add(words.phrase("dpia.done", "date", date)));
        dpia.reference().ifPresent(reference -> parts.add(Phrase.of(reference)));
        dpia.residualRisk().ifPresent(risk -> parts.add(words.phrase(Words.key("dpia.risk", risk))));
        dpia.priorConsultation().ifPresent(date -> parts.add(words.phrase("dpia.consulted", "date", date)));
        return PartyWords.joined(parts);
    }
}

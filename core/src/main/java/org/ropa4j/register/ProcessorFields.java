package org.ropa4j.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.Recipient;

/** What the record of a processor says (Art. 30(2)), activity by activity. */
final class ProcessorFields implements FieldReader {
    private final Composition in;
    private final Words words;
    private final OrganisationFields organisation;
    private final RecipientTerms recipientTerms;
    private final TransferTerms transferTerms;

    ProcessorFields(Composition in) {
        this.in = in;
        this.words = in.words();
        this.organisation = new OrganisationFields(in);
        this.recipientTerms = new RecipientTerms(in);
        this.transferTerms = new TransferTerms(in);
    }

    /** The representatives and officers of the controllers belong here too: they stand with the activity (Art. 30(2)(a)). */
    @Override
    public Map<RegisterField, List<Phrase>> organisation() {
        return organisation(in.ropa().controller(), List.of(), ModelPath.root().child("controller"));
    }

    private Map<RegisterField, List<Phrase>> organisation(
            PartyId processor, List<PartyId> controllers, ModelPath path) {
        Set<PartyId> all = new LinkedHashSet<>();
        all.add(processor);
        all.addAll(controllers);
        Map<RegisterField, List<Phrase>> lines = Answers.none();
        lines.put(RegisterField.PROCESSOR, organisation.identities(Set.of(processor), path));
        lines.put(RegisterField.REPRESENTATIVE, organisation.representatives(all));
        lines.put(RegisterField.OFFICER, organisation.officers(all));
        lines.put(RegisterField.GENERAL_MEASURES, organisation.generalMeasures());
        lines.put(RegisterField.BREACHES, organisation.breaches());
        return lines;
    }

    @Override
    public List<Placed> activities() {
        List<Placed> activities = new ArrayList<>();
        int place = 0;
        for (ProcessorActivity activity : in.ropa().processorActivities()) {
            ModelPath path = ModelPath.root().child("processorActivities").item(place++);
            activities.add(new Placed(
                    activity.id(),
                    activity.name(),
                    activity.administration(),
                    path,
                    () -> lines(activity, path),
                    figure -> {
                        figure.from(
                                activity.controllers().stream().map(in::name).toList());
                        figure.to(recipientTerms
                                .placed(activity.subProcessors(), path)
                                .keySet());
                    }));
        }
        return activities;
    }

    private Map<RegisterField, List<Phrase>> lines(ProcessorActivity activity, ModelPath path) {
        PartyId processor = activity.processor().orElse(in.ropa().controller());
        Map<RegisterField, List<Phrase>> lines =
                organisation(processor, activity.controllers(), path.child("processor"));
        lines.put(RegisterField.REFERENCE, List.of(Phrase.of(activity.id().value())));
        lines.put(RegisterField.NAME, List.of(in.text(activity.name(), path.child("name"))));
        List<Phrase> controllers =
                new ArrayList<>(organisation.identities(activity.controllers(), path.child("controllers")));
        in.text(activity.controllerNote(), path.child("controllerNote")).ifPresent(controllers::add);
        lines.put(RegisterField.CONTROLLER, controllers);
        List<Phrase> processing = new ArrayList<>();
        for (int i = 0; i < activity.processing().size(); i++) {
            processing.add(words.capitalized(in.text(
                    activity.processing().get(i), path.child("processing").item(i))));
        }
        lines.put(RegisterField.PROCESSING, processing);
        data(activity, path, lines);
        Map<Recipient, ModelPath> next =
                new LinkedHashMap<>(recipientTerms.placed(activity.subProcessors(), path.child("subProcessors")));
        lines.put(
                RegisterField.SUB_PROCESSORS,
                recipientTerms.lines(next, activity.subProcessors().isNone()));
        lines.put(
                RegisterField.TRANSFERS,
                transferTerms.lines(
                        activity.id(),
                        next,
                        activity.transfers().isNone() || in.ropa().transfers().isNone()));
        lines.put(RegisterField.TRANSFER_DOCUMENTS, transferTerms.documents(activity.id()));
        activity.agreement()
                .ifPresent(agreement -> lines.put(
                        RegisterField.AGREEMENT,
                        List.of(words.capitalized(recipientTerms.agreement(agreement, path.child("agreement"))))));
        lines.put(RegisterField.RETENTION, new RetentionTerms(in).lines(activity.retention(), path.child("retention")));
        lines.put(RegisterField.MEASURES, organisation.ownMeasures(activity.measures(), path.child("measures")));
        lines.put(RegisterField.STORAGE, organisation.storage(activity.storedIn(), path.child("storedIn")));
        organisation.administration(activity.administration(), path.child("administration"), lines);
        return lines;
    }

    private void data(ProcessorActivity activity, ModelPath path, Map<RegisterField, List<Phrase>> lines) {
        DataTerms terms = new DataTerms(in);
        lines.put(RegisterField.DATA_SUBJECTS, terms.subjects(activity.dataSubjects()));
        lines.put(RegisterField.DATA, terms.data(activity, path));
        lines.put(
                RegisterField.SPECIAL_DATA,
                terms.special(terms.uses(activity.data(), activity.dataGroups()), List.of(), path));
    }
}

package org.ropa4j.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.Place;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.ThirdCountryAccess;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.Transfer;

/**
 * What a rule may know besides the element it is shown: the day, the record, and what the element belongs to.
 *
 * <p>Valid while the rule is asked; not to be kept, and not to be used by another thread.
 */
public final class CheckContext {
    static final String SUB_PROCESSORS = "subProcessors";
    static final String PROCESSOR_ACTIVITIES = "processorActivities";

    private final CheckedRecord record;
    private final @Nullable CheckContext outer;
    private final String component;
    private final int index;
    private final @Nullable ProcessingActivity activity;
    private final @Nullable Purpose purpose;
    private final @Nullable Recipient recipient;
    private final @Nullable Transfer transfer;
    private final @Nullable Place place;

    private CheckContext(
            CheckedRecord record,
            @Nullable CheckContext outer,
            String component,
            int index,
            @Nullable ProcessingActivity activity,
            @Nullable Purpose purpose,
            @Nullable Recipient recipient,
            @Nullable Transfer transfer,
            @Nullable Place place) {
        this.record = record;
        this.outer = outer;
        this.component = component;
        this.index = index;
        this.activity = activity;
        this.purpose = purpose;
        this.recipient = recipient;
        this.transfer = transfer;
        this.place = place;
    }

    static CheckContext of(CheckedRecord record) {
        return new CheckContext(record, null, "", -1, null, null, null, null, null);
    }

    CheckContext in(ProcessingActivity activity, int index) {
        return new CheckContext(record, this, "activities", index, activity, null, null, null, null);
    }

    CheckContext in(Purpose purpose, int index) {
        return new CheckContext(record, this, "purposes", index, activity, purpose, null, null, null);
    }

    CheckContext in(Recipient recipient, String component, int index) {
        return new CheckContext(record, this, component, index, activity, purpose, recipient, null, null);
    }

    CheckContext in(Transfer transfer, int index) {
        return new CheckContext(record, this, "transfers", index, activity, purpose, recipient, transfer, null);
    }

    /** The same surroundings, one list deeper in the path. */
    CheckContext in(String component, int index) {
        return new CheckContext(record, this, component, index, activity, purpose, recipient, transfer, null);
    }

    /** The same surroundings for an element at a place that is known from the root. */
    CheckContext at(Place place) {
        return new CheckContext(record, this, "", -1, activity, purpose, recipient, transfer, place);
    }

    /** The path of what surrounds the element; paths of elements are made only for findings. */
    ModelPath path() {
        if (place != null) {
            return ModelPath.parse(place.toString());
        }
        return outer == null ? ModelPath.root() : step(outer.path(), component, index);
    }

    static ModelPath step(ModelPath path, String component, int index) {
        ModelPath there = component.isEmpty() ? path : path.child(component);
        return index < 0 ? there : there.item(index);
    }

    /** The day for which the record is checked. */
    public LocalDate asOf() {
        return record.asOf();
    }

    /** The record. */
    public Ropa ropa() {
        return record.ropa();
    }

    /** The record with references followed and inheritance worked out. */
    public ResolvedRopa resolved() {
        return record.resolved();
    }

    /** Where the controller of the record is established; empty if that is not recorded. */
    public Optional<Country> controllerCountry() {
        return record.country();
    }

    /** The first day on which the GDPR applied to the controller: in Norway 2018-07-20. */
    public LocalDate gdprAppliesFrom() {
        return record.gdprAppliesFrom();
    }

    /**
     * Whether the record says how it is looked after, as an organisation's own register does ({@link
     * org.ropa4j.model.Administration} of the record or of an activity). One that was read from a published text does not, and it
     * is silent on everything else that stays inside the organisation: that it holds no balancing test says nothing.
     */
    public boolean isInternalRegister() {
        return record.isInternalRegister();
    }

    /**
     * Whether the same work is also done on behalf of others, and it is not settled in which cases the organisation decides itself
     * ({@link org.ropa4j.model.ProcessorActivity#sameWorkAs()}).
     */
    public boolean isAlsoDoneForOthers(ProcessingActivity activity) {
        return record.isAlsoDoneForOthers(activity);
    }

    /**
     * The special, criminal and identity data that an activity uses, whether it names them itself, by a group or by using all
     * data, with what permits each.
     */
    public List<DataCell> protectedDataOf(ProcessingActivity activity) {
        return record.protectedData(activity);
    }

    /** As {@link ResolvedRopa#usesOf(ProcessingActivity)}, for several rules that ask about the same activity. */
    public List<DataUse> usesOf(ProcessingActivity activity) {
        return record.known(activity).uses();
    }

    /** As {@link ResolvedRopa#permissionsOf(ProcessingActivity)}, for several rules that ask about the same activity. */
    public List<DataPermission> permissionsOf(ProcessingActivity activity) {
        return record.known(activity).permissions();
    }

    /** As {@link ResolvedRopa#allBasesOf(ProcessingActivity)}, for several rules that ask about the same activity. */
    public List<LegalBasis> allBasesOf(ProcessingActivity activity) {
        return record.known(activity).allBases();
    }

    /** Whether the element belongs to an activity, not to the record as a whole. */
    public boolean isInActivity() {
        return activity != null;
    }

    /**
     * The activity that the element is or belongs to.
     *
     * @throws IllegalStateException if it belongs to the record as a whole
     */
    public ProcessingActivity activity() {
        if (activity == null) {
            throw new IllegalStateException("the element belongs to no activity; ask isInActivity() first");
        }
        return activity;
    }

    /**
     * The purpose that the element is or belongs to.
     *
     * @throws IllegalStateException if it belongs to no purpose
     */
    public Purpose purpose() {
        if (purpose == null) {
            throw new IllegalStateException("the element belongs to no purpose");
        }
        return purpose;
    }

    /**
     * Who receives what is transferred, or engages the sub-processor; empty where the element hangs on no recipient, as the
     * transfers of the record as a whole.
     */
    public Optional<Recipient> recipient() {
        return Optional.ofNullable(recipient);
    }

    /**
     * The processor that engages the sub-processor that the element belongs to; empty for the sub-processors of the organisation
     * itself, and for all that belongs to no sub-processor.
     */
    public Optional<Recipient> engagedBy() {
        CheckContext at = subProcessor();
        return at == null || at.outer == null ? Optional.empty() : Optional.ofNullable(at.outer.recipient);
    }

    /** Whether what the element is about is done on behalf of others: in a processor activity, or by a sub-processor. */
    public boolean isOnBehalfOfOthers() {
        return subProcessor() != null || isIn(PROCESSOR_ACTIVITIES);
    }

    /** The nearest surroundings that are a sub-processor's. */
    private @Nullable CheckContext subProcessor() {
        CheckContext at = this;
        while (at != null && !at.component.equals(SUB_PROCESSORS)) {
            at = at.outer;
        }
        return at;
    }

    private boolean isIn(String list) {
        return component.equals(list) || (outer != null && outer.isIn(list));
    }

    /**
     * The transfer that the mechanism is for.
     *
     * @throws IllegalStateException if the element belongs to no transfer
     */
    public Transfer transfer() {
        if (transfer == null) {
            throw new IllegalStateException("the element belongs to no transfer");
        }
        return transfer;
    }

    /** Whether some purpose in the record rests on a basis of this kind. */
    public boolean recordRestsOn(Class<? extends LegalBasis> kind) {
        return record.restsOn(kind);
    }

    /** Whether the record states this party as a recipient, of whichever activity. */
    public boolean isRecipient(PartyId party) {
        return record.isRecipient(party);
    }

    /** The trackers that this party provides, in the order of the record. */
    public List<Tracker> trackersProvidedBy(PartyId party) {
        return record.trackersProvidedBy(party);
    }

    /** Whether some tracker of the record has a category. */
    public boolean classesTrackers() {
        return record.classesTrackers();
    }

    /** The activities with a purpose of this kind, in the order of the record. */
    public List<ProcessingActivity> activitiesWith(PurposeCategoryId purpose) {
        return record.activitiesWith(purpose);
    }

    /** The groups of data that no activity names. */
    public List<DataGroup> unusedDataGroups() {
        return record.unusedDataGroups();
    }

    /** Whether there are groups of data that no activity names. */
    public boolean hasUnusedDataGroups() {
        return !record.unusedDataGroups().isEmpty();
    }

    /** The data of which the record says somewhere, for a single activity, that an Act decides how long they are kept. */
    public Set<DataCategoryId> dataKeptByStatute() {
        return record.dataKeptByStatute();
    }

    /** The answer to a question about the record as a whole, worked out when it is first asked for in a check. */
    public <T> T answer(RecordQuestion<T> question) {
        return record.answer(question);
    }

    /** Who outside the EEA sees which data on the day of the check. */
    public List<ThirdCountryAccess> thirdCountryAccess() {
        return record.thirdCountryAccess();
    }
}

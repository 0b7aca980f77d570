package org.ropa4j.compliance;

import org.ropa4j.law.Citation;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.ChildPolicy;
import org.ropa4j.model.Claim;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Dpia;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.PublishedRight;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerPolicy;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;

/**
 * What kind of element a rule looks at. The checker shows a rule every element of its subject, wherever in the record it is.
 *
 * @param <T> the type of the elements
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a rule's test to the type that the checker shows it
public final class Subject<T> {
    /** The record as a whole; there is one. */
    public static final Subject<Ropa> RECORD = new Subject<>("record");
    /** The controller of the record; there is one unless its party is not recorded. */
    public static final Subject<Party> CONTROLLER = new Subject<>("controller");
    /** Every party, the controller included. */
    public static final Subject<Party> PARTY = new Subject<>("party");
    /** Every processing activity. */
    public static final Subject<ProcessingActivity> ACTIVITY = new Subject<>("activity");
    /** Every purpose of an activity. */
    public static final Subject<Purpose> PURPOSE = new Subject<>("purpose");
    /** Every basis of a purpose. */
    public static final Subject<LegalBasis> LEGAL_BASIS = new Subject<>("legal-basis");
    /** Every provision that the record itself cites, as the law of a basis or of a retention rule. */
    public static final Subject<Citation> CITED_LAW = new Subject<>("cited-law");
    /** Every source of an activity's data. */
    public static final Subject<Source> SOURCE = new Subject<>("source");
    /** Every category of data that an activity uses, with what is special about it there. */
    public static final Subject<DataUse> DATA_USE = new Subject<>("data-use");
    /** Every recipient, of an activity, of a use of data or of the record; sub-processors are {@link #SUB_PROCESSOR}s. */
    public static final Subject<Recipient> RECIPIENT = new Subject<>("recipient");
    /** Every sub-processor that a recipient or the organisation itself engages, however deep. */
    public static final Subject<Recipient> SUB_PROCESSOR = new Subject<>("sub-processor");
    /**
     * Every transfer to a third country or an international organisation: of recipients, sub-processors, processor activities and
     * of the record.
     */
    public static final Subject<Transfer> TRANSFER = new Subject<>("transfer");
    /** Every mechanism that a transfer is said to rest on. */
    public static final Subject<TransferMechanism> TRANSFER_MECHANISM = new Subject<>("transfer-mechanism");
    /** Every retention rule, of an activity or of the record. */
    public static final Subject<RetentionRule> RETENTION_RULE = new Subject<>("retention-rule");
    /** Every system or place in which data are kept, of an activity or of the record. */
    public static final Subject<StoragePlace> STORAGE_PLACE = new Subject<>("storage-place");
    /** The direct marketing of every activity that does some. */
    public static final Subject<Marketing> MARKETING = new Subject<>("marketing");
    /** Every automated decision, of an activity or of the record. */
    public static final Subject<AutomatedDecision> AUTOMATED_DECISION = new Subject<>("automated-decision");
    /** The data protection impact assessment of every activity that says something of one. */
    public static final Subject<Dpia> DPIA = new Subject<>("dpia");
    /** How children are dealt with, in the record as a whole and in every activity that says so. */
    public static final Subject<ChildPolicy> CHILD_POLICY = new Subject<>("child-policy");
    /** Every arrangement between joint controllers. */
    public static final Subject<JointArrangement> JOINT_ARRANGEMENT = new Subject<>("joint-arrangement");
    /** Every activity that the organisation carries out on behalf of other controllers. */
    public static final Subject<ProcessorActivity> PROCESSOR_ACTIVITY = new Subject<>("processor-activity");
    /** Every cookie or similar technology. */
    public static final Subject<Tracker> TRACKER = new Subject<>("tracker");
    /** What holds for all trackers; there is one. */
    public static final Subject<TrackerPolicy> TRACKER_POLICY = new Subject<>("tracker-policy");
    /** How people use their rights; there is one. */
    public static final Subject<RightsProcedure> RIGHTS_PROCEDURE = new Subject<>("rights-procedure");
    /** What the organisation decides about its notice; there is one. */
    public static final Subject<NoticeProfile> NOTICE_PROFILE = new Subject<>("notice-profile");
    /** What a published notice says, if the record holds that. */
    public static final Subject<PublishedNotice> PUBLISHED_NOTICE = new Subject<>("published-notice");
    /** Every right that the published notice names. */
    public static final Subject<PublishedRight> PUBLISHED_RIGHT = new Subject<>("published-right");
    /** Every claim of the published notice, and of the notice's parts for people in one place. */
    public static final Subject<Claim> CLAIM = new Subject<>("claim");
    /** Every place where the record refers to something by its identifier. */
    public static final Subject<Reference> REFERENCE = new Subject<>("reference");

    private final String name;

    private Subject(String name) {
        this.name = name;
    }

    /** The name in kebab-case, such as {@code retention-rule}. */
    @Override
    public String toString() {
        return name;
    }
}

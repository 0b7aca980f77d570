package org.ropa4j.compliance;

import java.util.List;
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
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerPolicy;

/** The one pass over a record: shows every element, once, to the rules for its subject. */
final class RecordPass {
    private final RuleGroup<Ropa> records;
    private final RuleGroup<Party> controllers;
    private final RuleGroup<Party> parties;
    private final RuleGroup<ProcessingActivity> activities;
    private final RuleGroup<Purpose> purposes;
    private final RuleGroup<LegalBasis> bases;
    private final RuleGroup<Citation> citedLaws;
    private final RuleGroup<Source> sources;
    private final RuleGroup<DataUse> dataUses;
    private final RecipientPass recipients;
    private final RuleGroup<RetentionRule> retentionRules;
    private final RuleGroup<StoragePlace> storagePlaces;
    private final RuleGroup<Marketing> marketing;
    private final RuleGroup<AutomatedDecision> automatedDecisions;
    private final RuleGroup<Dpia> dpias;
    private final RuleGroup<ChildPolicy> childPolicies;
    private final RuleGroup<JointArrangement> jointArrangements;
    private final RuleGroup<ProcessorActivity> processorActivities;
    private final RuleGroup<Tracker> trackers;
    private final RuleGroup<TrackerPolicy> trackerPolicies;
    private final RuleGroup<RightsProcedure> rightsProcedures;
    private final RuleGroup<NoticeProfile> noticeProfiles;
    private final RuleGroup<PublishedNotice> publishedNotices;
    private final RuleGroup<PublishedRight> publishedRights;
    private final RuleGroup<Claim> claims;
    private final RuleGroup<Reference> references;

    RecordPass(Tally tally) {
        records = tally.group(Subject.RECORD);
        controllers = tally.group(Subject.CONTROLLER);
        parties = tally.group(Subject.PARTY);
        activities = tally.group(Subject.ACTIVITY);
        purposes = tally.group(Subject.PURPOSE);
        bases = tally.group(Subject.LEGAL_BASIS);
        citedLaws = tally.group(Subject.CITED_LAW);
        sources = tally.group(Subject.SOURCE);
        dataUses = tally.group(Subject.DATA_USE);
        recipients = new RecipientPass(tally);
        retentionRules = tally.group(Subject.RETENTION_RULE);
        storagePlaces = tally.group(Subject.STORAGE_PLACE);
        marketing = tally.group(Subject.MARKETING);
        automatedDecisions = tally.group(Subject.AUTOMATED_DECISION);
        dpias = tally.group(Subject.DPIA);
        childPolicies = tally.group(Subject.CHILD_POLICY);
        jointArrangements = tally.group(Subject.JOINT_ARRANGEMENT);
        processorActivities = tally.group(Subject.PROCESSOR_ACTIVITY);
        trackers = tally.group(Subject.TRACKER);
        trackerPolicies = tally.group(Subject.TRACKER_POLICY);
        rightsProcedures = tally.group(Subject.RIGHTS_PROCEDURE);
        noticeProfiles = tally.group(Subject.NOTICE_PROFILE);
        publishedNotices = tally.group(Subject.PUBLISHED_NOTICE);
        publishedRights = tally.group(Subject.PUBLISHED_RIGHT);
        claims = tally.group(Subject.CLAIM);
        references = tally.group(Subject.REFERENCE);
    }

    void over(CheckedRecord record) {
        Ropa ropa = record.ropa();
        CheckContext in = CheckContext.of(record);
        records.show(ropa, in, "");
        showController(ropa, in);
        parties.showAll(ropa.parties(), in, "parties");
        for (int i = 0; i < ropa.activities().size(); i++) {
            showActivity(ropa.activities().get(i), in, i);
        }
        for (int i = 0; i < ropa.processorActivities().size(); i++) {
            showProcessorActivity(ropa.processorActivities().get(i), in, i);
        }
        jointArrangements.showAll(ropa.jointArrangements(), in, "jointArrangements");
        trackers.showAll(ropa.trackers(), in, "trackers");
        trackerPolicies.show(ropa.trackerPolicy(), in, "trackerPolicy");
        recipients.over(ropa.recipients(), in);
        recipients.overTransfers(ropa.transfers(), in);
        showRetention(ropa.retention(), in);
        storagePlaces.showAll(ropa.storedIn(), in, "storedIn");
        automatedDecisions.showAll(ropa.automatedDecisions().items(), in, "automatedDecisions");
        childPolicies.show(ropa.children(), in, "children");
        rightsProcedures.show(ropa.rights(), in, "rights");
        showNotice(ropa.notice(), in);
        ropa.publishedNotice().ifPresent(notice -> {
            publishedNotices.show(notice, in, "publishedNotice");
            CheckContext there = in.in("publishedNotice", -1);
            publishedRights.showAll(notice.rights(), there, "rights");
            claims.showAll(notice.claims(), there, "claims");
        });
        if (!references.isEmpty()) {
            new ReferencePass(references).over(ropa, in);
        }
    }

    /** The controller is shown where its party stands; of several with its identifier the first counts. */
    private void showController(Ropa ropa, CheckContext in) {
        for (int i = 0; i < ropa.parties().size(); i++) {
            Party party = ropa.parties().get(i);
            if (party.id().equals(ropa.controller())) {
                controllers.show(party, in, "parties", i);
                return;
            }
        }
    }

    private void showNotice(NoticeProfile notice, CheckContext in) {
        noticeProfiles.show(notice, in, "notice");
        for (int i = 0; i < notice.addenda().size(); i++) {
            List<Claim> claimed = notice.addenda().get(i).claims();
            if (!claimed.isEmpty()) {
                claims.showAll(claimed, in.in("notice", -1).in("addenda", i), "claims");
            }
        }
    }

    private void showActivity(ProcessingActivity activity, CheckContext record, int index) {
        CheckContext in = record.in(activity, index);
        activities.show(activity, in, "");
        for (int i = 0; i < activity.purposes().size(); i++) {
            showPurpose(activity.purposes().get(i), in, i);
        }
        sources.showAll(activity.sources(), in, "sources");
        for (int i = 0; i < activity.data().size(); i++) {
            DataUse use = activity.data().get(i);
            dataUses.show(use, in, "data", i);
            if (use.recipients().isStated()) {
                recipients.over(use.recipients(), in.in("data", i));
            }
        }
        recipients.over(activity.recipients(), in);
        showRetention(activity.retention(), in);
        storagePlaces.showAll(activity.storedIn(), in, "storedIn");
        marketing.show(activity.marketing(), in, "marketing");
        automatedDecisions.showAll(activity.automatedDecisions().items(), in, "automatedDecisions");
        childPolicies.show(activity.children(), in, "children");
        dpias.show(activity.dpia(), in, "dpia");
    }

    private void showProcessorActivity(ProcessorActivity activity, CheckContext record, int index) {
        processorActivities.show(activity, record, CheckContext.PROCESSOR_ACTIVITIES, index);
        CheckContext in = record.in(CheckContext.PROCESSOR_ACTIVITIES, index);
        recipients.overSubProcessors(activity.subProcessors(), in);
        recipients.overTransfers(activity.transfers(), in);
    }

    private void showPurpose(Purpose purpose, CheckContext activity, int index) {
        CheckContext in = activity.in(purpose, index);
        purposes.show(purpose, in, "");
        bases.showAll(purpose.bases(), in, "bases");
        if (citedLaws.isEmpty()) {
            return;
        }
        for (int i = 0; i < purpose.bases().size(); i++) {
            List<Citation> laws = purpose.bases().get(i).laws();
            if (!laws.isEmpty()) {
                citedLaws.showAll(laws, in.in("bases", i), "laws");
            }
        }
    }

    private void showRetention(List<RetentionRule> rules, CheckContext in) {
        retentionRules.showAll(rules, in, "retention");
        if (citedLaws.isEmpty()) {
            return;
        }
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) instanceof RetentionRule.Statutory statutory) {
                citedLaws.showAll(statutory.laws(), in.in("retention", i), "laws");
            }
        }
    }
}

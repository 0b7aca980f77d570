package org.ropa4j.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Goes through a record and says where each identifier is defined and referred to. */
final class ReferenceWalk {
    private final BiConsumer<Id, Place> definition;
    private final BiConsumer<Id, Place> reference;

    ReferenceWalk(BiConsumer<Id, Place> definition, BiConsumer<Id, Place> reference) {
        this.definition = definition;
        this.reference = reference;
    }

    private void define(Place at, Id id) {
        definition.accept(id, at.child("id"));
    }

    private void refer(Place at, Id id) {
        reference.accept(id, at);
    }

    private void refer(Place at, Optional<? extends Id> id) {
        id.ifPresent(present -> refer(at, present));
    }

    private void referEach(Place at, List<? extends Id> ids) {
        each(at, ids, this::refer);
    }

    private static <T> void each(Place at, List<? extends T> items, BiConsumer<Place, T> visit) {
        for (int index = 0; index < items.size(); index++) {
            visit.accept(at.item(index), items.get(index));
        }
    }

    void ropa(Ropa ropa) {
        refer(Place.root().child("controller"), ropa.controller());
        each(Place.root().child("parties"), ropa.parties(), this::party);
        vocabulary(Place.root().child("vocabulary"), ropa.vocabulary());
        each(Place.root().child("dataGroups"), ropa.dataGroups(), this::dataGroup);
        each(Place.root().child("activities"), ropa.activities(), this::activity);
        each(Place.root().child("processorActivities"), ropa.processorActivities(), this::processorActivity);
        each(Place.root().child("jointArrangements"), ropa.jointArrangements(), this::jointArrangement);
        each(Place.root().child("trackers"), ropa.trackers(), this::tracker);
        each(Place.root().child("recipients"), ropa.recipients().items(), this::recipient);
        each(Place.root().child("transfers"), ropa.transfers().items(), this::transfer);
        each(Place.root().child("retention"), ropa.retention(), this::retention);
        each(Place.root().child("storedIn"), ropa.storedIn(), this::storagePlace);
        each(Place.root().child("measures"), ropa.measures(), this::measure);
        each(Place.root().child("automatedDecisions"), ropa.automatedDecisions().items(), this::automatedDecision);
        notice(Place.root().child("notice"), ropa.notice());
        ropa.publishedNotice().ifPresent(notice -> publishedNotice(Place.root().child("publishedNotice"), notice));
    }

    private void party(Place at, Party party) {
        define(at, party.id());
        party.dataProtectionOfficer().ifPresent(officer -> appointment(at.child("dataProtectionOfficer"), officer));
        party.representative().ifPresent(representative -> appointment(at.child("representative"), representative));
        referEach(at.child("sameGroupAs"), party.sameGroupAs());
        each(at.child("sites"), party.sites(), (place, site) -> refer(place.child("operator"), site.operator()));
    }

    private void appointment(Place at, Appointment appointment) {
        if (appointment instanceof Appointment.Appointed appointed) {
            refer(at.child("party"), appointed.party());
        }
    }

    private void vocabulary(Place at, Vocabulary words) {
        each(at.child("dataCategories"), words.dataCategories(), (place, category) -> {
            define(place, category.id());
            refer(place.child("broader"), category.broader());
        });
        each(at.child("dataSubjects"), words.dataSubjects(), (place, category) -> define(place, category.id()));
        each(at.child("purposes"), words.purposes(), (place, category) -> {
            define(place, category.id());
            refer(place.child("broader"), category.broader());
        });
        each(at.child("recipients"), words.recipients(), (place, category) -> define(place, category.id()));
        each(at.child("measures"), words.measures(), (place, category) -> define(place, category.id()));
        each(at.child("events"), words.events(), (place, event) -> define(place, event.id()));
    }

    private void dataGroup(Place at, DataGroup group) {
        define(at, group.id());
        each(at.child("data"), group.data(), this::dataUse);
        each(at.child("sources"), group.sources(), this::source);
        each(at.child("retention"), group.retention(), this::retention);
    }

    private void dataUse(Place at, DataUse use) {
        refer(at.child("category"), use.category());
        referEach(at.child("dataSubjects"), use.dataSubjects());
        each(at.child("sources"), use.sources(), this::source);
        each(at.child("recipients"), use.recipients().items(), this::recipient);
        each(at.child("retention"), use.retention(), this::retention);
    }

    private void source(Place at, Source source) {
        refer(at.child("party"), source.party());
        referEach(at.child("data"), source.data());
    }

    private void activity(Place at, ProcessingActivity activity) {
        define(at, activity.id());
        referEach(at.child("controllers"), activity.controllers());
        each(at.child("purposes"), activity.purposes(), this::purpose);
        referEach(at.child("dataSubjects"), activity.dataSubjects());
        referEach(at.child("dataGroups"), activity.dataGroups());
        each(at.child("data"), activity.data(), this::dataUse);
        each(
                at.child("exclusions"),
                activity.exclusions(),
                (place, exclusion) -> referEach(place.child("data"), exclusion.data()));
        each(
                at.child("deidentification"),
                activity.deidentification(),
                (place, step) -> referEach(place.child("data"), step.data()));
        each(at.child("sources"), activity.sources(), this::source);
        each(at.child("recipients"), activity.recipients().items(), this::recipient);
        each(at.child("retention"), activity.retention(), this::retention);
        each(at.child("storedIn"), activity.storedIn(), this::storagePlace);
        each(at.child("measures"), activity.measures(), this::measure);
        each(at.child("automatedDecisions"), activity.automatedDecisions().items(), this::automatedDecision);
    }

    private void purpose(Place at, Purpose purpose) {
        refer(at.child("category"), purpose.category());
        purpose.furtherUse()
                .ifPresent(use -> referEach(at.child("furtherUse").child("collectedIn"), use.collectedIn()));
    }

    private void recipient(Place at, Recipient recipient) {
        refer(at.child("party"), recipient.party());
        refer(at.child("category"), recipient.category());
        referEach(at.child("purposes"), recipient.purposes());
        referEach(at.child("data"), recipient.data());
        referEach(at.child("dataGroups"), recipient.dataGroups());
        each(at.child("subProcessors"), recipient.subProcessors().items(), this::recipient);
        each(at.child("transfers"), recipient.transfers().items(), this::transfer);
    }

    private void transfer(Place at, Transfer transfer) {
        refer(at.child("organisation"), transfer.organisation());
        refer(at.child("exporter"), transfer.exporter());
        referEach(at.child("data"), transfer.data());
        referEach(at.child("dataGroups"), transfer.dataGroups());
        transfer.assessment()
                .ifPresent(assessment -> each(
                        at.child("assessment").child("supplementaryMeasures"),
                        assessment.supplementaryMeasures(),
                        this::measure));
    }

    private void retention(Place at, RetentionRule rule) {
        coverage(at.child("coverage"), rule.coverage());
        if (rule instanceof RetentionRule.ForPeriod period) {
            refer(at.child("after"), period.after());
        } else if (rule instanceof RetentionRule.UntilEvent until) {
            refer(at.child("event"), until.event());
        } else if (rule instanceof RetentionRule.Statutory law) {
            refer(at.child("after"), law.after());
        } else if (rule instanceof RetentionRule.AtPersonsChoice choice) {
            refer(at.child("until"), choice.until());
        } else if (rule instanceof RetentionRule.Earliest first) {
            each(at.child("rules"), first.rules(), this::retention);
        } else if (rule instanceof RetentionRule.Latest last) {
            each(at.child("rules"), last.rules(), this::retention);
        } else if (rule instanceof RetentionRule.Either open) {
            each(at.child("rules"), open.rules(), this::retention);
        }
    }

    private void coverage(Place at, Coverage coverage) {
        referEach(at.child("dataSubjects"), coverage.dataSubjects());
        referEach(at.child("data"), coverage.data());
        referEach(at.child("dataGroups"), coverage.dataGroups());
    }

    private void storagePlace(Place at, StoragePlace place) {
        refer(at.child("operator"), place.operator());
        refer(at.child("purpose"), place.purpose());
    }

    private void measure(Place at, Measure measure) {
        refer(at.child("category"), measure.category());
    }

    private void automatedDecision(Place at, AutomatedDecision decision) {
        refer(at.child("takenBy"), decision.takenBy());
        referEach(at.child("data"), decision.data());
    }

    private void processorActivity(Place at, ProcessorActivity activity) {
        define(at, activity.id());
        refer(at.child("processor"), activity.processor());
        referEach(at.child("controllers"), activity.controllers());
        referEach(at.child("sameWorkAs"), activity.sameWorkAs());
        referEach(at.child("dataSubjects"), activity.dataSubjects());
        referEach(at.child("dataGroups"), activity.dataGroups());
        each(at.child("data"), activity.data(), this::dataUse);
        each(at.child("subProcessors"), activity.subProcessors().items(), this::recipient);
        each(at.child("transfers"), activity.transfers().items(), this::transfer);
        each(at.child("retention"), activity.retention(), this::retention);
        each(at.child("storedIn"), activity.storedIn(), this::storagePlace);
        each(at.child("measures"), activity.measures(), this::measure);
    }

    private void jointArrangement(Place at, JointArrangement arrangement) {
        referEach(at.child("controllers"), arrangement.controllers());
        referEach(at.child("activities"), arrangement.activities());
        each(
                at.child("allocation"),
                arrangement.allocation(),
                (place, duty) -> refer(place.child("party"), duty.party()));
    }

    private void tracker(Place at, Tracker tracker) {
        define(at, tracker.id());
        refer(at.child("activity"), tracker.activity());
        refer(at.child("provider"), tracker.provider());
        referEach(at.child("data"), tracker.data());
    }

    private void notice(Place at, NoticeProfile notice) {
        referEach(at.child("audiences"), notice.audiences());
        each(at.child("definedTerms"), notice.definedTerms(), (place, term) -> {
            refer(place.child("party"), term.party());
            referEach(place.child("activities"), term.activities());
        });
        each(
                at.child("channelAdvice"),
                notice.channelAdvice(),
                (place, advice) -> referEach(place.child("data"), advice.data()));
        each(
                at.child("statements"),
                notice.statements(),
                (place, statement) -> refer(place.child("activity"), statement.activity()));
        each(
                at.child("addenda"),
                notice.addenda(),
                (place, addendum) -> each(place.child("claims"), addendum.claims(), this::claim));
    }

    private void publishedNotice(Place at, PublishedNotice notice) {
        referEach(at.child("listedData"), notice.listedData());
        each(at.child("announced"), notice.announced(), (place, item) -> refer(place.child("party"), item.party()));
        referEach(at.child("activities"), notice.activities());
        each(at.child("claims"), notice.claims(), this::claim);
    }

    private void claim(Place at, Claim claim) {
        referEach(at.child("activities"), claim.activities());
        referEach(at.child("trackers"), claim.trackers());
        refer(at.child("attributedTo"), claim.attributedTo());
        referEach(at.child("purposes"), claim.purposes());
    }
}

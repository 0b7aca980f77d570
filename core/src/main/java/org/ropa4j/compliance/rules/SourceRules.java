package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.RECORD;
import static org.ropa4j.compliance.Subject.SOURCE;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.RecordQuestion;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;

/** Where data come from, and whether people must give them. */
final class SourceRules {
    /** Whether the record says of any data, wherever it does, if people must give them. */
    private static final RecordQuestion<Boolean> IS_STATED_SOMEWHERE =
            RecordQuestion.of(record -> isStatedSomewhere(record.ropa()));

    private static final Period MONTH = Period.ofMonths(1);

    static final Rule<Source> SOURCE_NOT_DESCRIBED = Rule.on(SOURCE, "source-not-described")
            .citing("GDPR Art. 14(1)(d)", "GDPR Art. 14(2)(f)")
            .warning()
            .at("description")
            .appliesWhen(source -> source.kind() == SourceKind.PUBLIC_SOURCE || source.kind() == SourceKind.THIRD_PARTY)
            .violatedWhen(
                    source -> source.description().isEmpty() && source.party().isEmpty())
            .with("kind", Source::kind)
            .with("activity", (source, in) -> in.activity().name())
            .build();

    /** Where nothing is said of any activity, {@link #PROVISION_STATED_NOWHERE} says so once, and louder. */
    static final Rule<ProcessingActivity> PROVISION_NOT_STATED = Rule.on(ACTIVITY, "provision-not-stated")
            .citing("GDPR Art. 13(2)(e)")
            .warning()
            .at("provision")
            .appliesWhen((activity, in) -> activity.sources().isEmpty() || isGivenByPeople(activity))
            .undeterminedWhen((activity, in) -> activity.sources().isEmpty() || !in.answer(IS_STATED_SOMEWHERE))
            .violatedWhen((activity, in) -> activity.provision().isEmpty() && !isSaidToBeVoluntary(activity, in))
            .with("activity", ProcessingActivity::name)
            .build();

    /** That nobody says a word of it is more than a gap: people cannot tell of any data whether they must give them. */
    static final Rule<Ropa> PROVISION_STATED_NOWHERE = Rule.on(RECORD, "provision-stated-nowhere")
            .citing("GDPR Art. 13(2)(e)")
            .error()
            .at("activities")
            .appliesWhen(SourceRules::isGivenByPeople)
            .violatedWhen((ropa, in) -> !in.answer(IS_STATED_SOMEWHERE))
            .build();

    static final Rule<ProcessingActivity> CONSEQUENCE_NOT_STATED = Rule.on(ACTIVITY, "provision-consequence-not-stated")
            .citing("GDPR Art. 13(2)(e)")
            .warning()
            .at("provision")
            .appliesWhen(activity -> activity.provision().isPresent()
                    && activity.provision().get().kind() != ProvisionKind.VOLUNTARY)
            .violatedWhen(activity ->
                    activity.provision().flatMap(Provision::consequence).isEmpty())
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<Source> TOLD_LATE = Rule.on(SOURCE, "people-told-late")
            .citing("GDPR Art. 14(3)")
            .warning()
            .appliesWhen(source ->
                    !source.kind().isFromDataSubject() && source.exemption().isEmpty())
            .undeterminedWhen((source, in) ->
                    source.informedWithin().isEmpty() && source.informedAt().isEmpty())
            .violatedWhen(source -> source.informedAt().equals(Optional.of(Source.Moment.LATER))
                    || source.informedWithin()
                            .filter(time -> Periods.isLonger(time, MONTH))
                            .isPresent())
            .with("activity", (source, in) -> in.activity().name())
            .build();

    static final List<Rule<?>> GDPR = List.of(
            SOURCE_NOT_DESCRIBED, TOLD_LATE, PROVISION_NOT_STATED, PROVISION_STATED_NOWHERE, CONSEQUENCE_NOT_STATED);

    private SourceRules() {}

    /** Data that only arise from use are not given, so nobody can be told whether they must give them. */
    private static boolean isGivenByPeople(ProcessingActivity activity) {
        return isGivenByPeople(activity.sources());
    }

    private static boolean isGivenByPeople(Ropa ropa) {
        return ropa.activities().stream().anyMatch(SourceRules::isGivenByPeople)
                || ropa.dataGroups().stream().anyMatch(group -> isGivenByPeople(group.sources()));
    }

    private static boolean isGivenByPeople(List<Source> sources) {
        return sources.stream().anyMatch(source -> source.kind() == SourceKind.DATA_SUBJECT);
    }

    private static boolean isStatedSomewhere(Ropa ropa) {
        return ropa.activities().stream()
                        .anyMatch(activity -> activity.provision().isPresent())
                || ropa.publishedNotice().stream()
                        .flatMap(notice -> notice.claims().stream())
                        .anyMatch(claim -> claim.kind() == ClaimKind.VOLUNTARY);
    }

    /** The published text may say of several activities at once, or of all, that people give their data freely. */
    private static boolean isSaidToBeVoluntary(ProcessingActivity activity, CheckContext in) {
        return in.ropa().publishedNotice().stream()
                .flatMap(notice -> notice.claims().stream())
                .filter(claim -> claim.kind() == ClaimKind.VOLUNTARY)
                .anyMatch(claim ->
                        claim.activities().isEmpty() || claim.activities().contains(activity.id()));
    }
}

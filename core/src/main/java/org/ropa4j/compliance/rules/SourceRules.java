package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.SOURCE;

import java.util.List;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;

/** Where data come from, and whether people must give them. */
final class SourceRules {
    static final Rule<Source> SOURCE_NOT_DESCRIBED = Rule.on(SOURCE, "source-not-described")
            .citing("GDPR Art. 14(1)(d)", "GDPR Art. 14(2)(f)")
            .warning()
            .at("description")
            .appliesWhen(source -> source.kind() == SourceKind.PUBLIC_SOURCE || source.kind() == SourceKind.THIRD_PARTY)
            .violatedWhen(source -> source.description().isEmpty())
            .with("kind", Source::kind)
            .with("activity", (source, in) -> in.activity().name())
            .build();

    static final Rule<ProcessingActivity> PROVISION_NOT_STATED = Rule.on(ACTIVITY, "provision-not-stated")
            .citing("GDPR Art. 13(2)(e)")
            .warning()
            .at("provision")
            .appliesWhen(activity -> activity.sources().isEmpty() || isGivenByPeople(activity))
            .undeterminedWhen((activity, in) -> activity.sources().isEmpty())
            .violatedWhen(activity -> activity.provision().isEmpty())
            .with("activity", ProcessingActivity::name)
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

    static final List<Rule<?>> GDPR = List.of(SOURCE_NOT_DESCRIBED, PROVISION_NOT_STATED, CONSEQUENCE_NOT_STATED);

    private SourceRules() {}

    /** Data that only arise from use are not given, so nobody can be told whether they must give them. */
    private static boolean isGivenByPeople(ProcessingActivity activity) {
        return activity.sources().stream().anyMatch(source -> source.kind() == SourceKind.DATA_SUBJECT);
    }
}

package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.PROCESSOR_ACTIVITY;

import java.util.List;
import org.ropa4j.compliance.Rule;
import org.ropa4j.model.ProcessorActivity;

/** What the record must say of what is done on behalf of others (GDPR Art. 30(2)). */
final class ProcessorActivityRules {
    /** A note can point to a list of customers that is kept elsewhere and changes every day. */
    static final Rule<ProcessorActivity> CONTROLLERS_MISSING = Rule.on(
                    PROCESSOR_ACTIVITY, "processor-activity-without-controllers")
            .citing("GDPR Art. 30(2)(a)")
            .error()
            .at("controllers")
            .violatedWhen(activity -> activity.controllers().isEmpty()
                    && activity.controllerNote().isEmpty())
            .with("activity", ProcessorActivity::name)
            .build();

    static final Rule<ProcessorActivity> PROCESSING_MISSING = Rule.on(
                    PROCESSOR_ACTIVITY, "processor-activity-without-categories")
            .citing("GDPR Art. 30(2)(b)")
            .error()
            .at("processing")
            .violatedWhen(activity -> activity.processing().isEmpty())
            .with("activity", ProcessorActivity::name)
            .build();

    static final List<Rule<?>> GDPR = List.of(CONTROLLERS_MISSING, PROCESSING_MISSING);

    private ProcessorActivityRules() {}
}

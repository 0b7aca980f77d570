package org.ropa4j.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ropa4j.law.Citation;

/**
 * What a register says of an activity, field by field, in the order of its columns. Each field answers an element of Art. 30, or
 * something that authorities ask for beside it, and is fit for the public or not.
 *
 * <p>A public register shows what the law wants told to everybody anyway, in a notice or on request. It leaves out how the
 * organisation protects itself, what it has assessed, what its papers are called, and who does what inside it.
 */
public enum RegisterField {
    /** The identifier of the activity in the record. */
    REFERENCE(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.EXTRA),
    /** What the activity is called. */
    NAME(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.EXTRA),
    /** What is done, in words. */
    DESCRIPTION(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.ABSENT),
    /** Who decides: name and contact details; in the record of a processor, on behalf of whom it acts. */
    CONTROLLER(Scope.ORGANISATION, Audience.PUBLIC, "30(1)(a)", "30(2)(a)"),
    /** The processor whose record it is: name and contact details. */
    PROCESSOR(Scope.ORGANISATION, Audience.PUBLIC, Element.ABSENT, "30(2)(a)"),
    /** Who decides together with the controller. */
    JOINT_CONTROLLERS(Scope.ACTIVITY, Audience.PUBLIC, "30(1)(a)", Element.ABSENT),
    /** The arrangement between joint controllers (Art. 26): its date and where it is kept. */
    JOINT_ARRANGEMENT(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.ABSENT),
    /** The representative in the EEA of an organisation outside (Art. 27). */
    REPRESENTATIVE(Scope.ORGANISATION, Audience.PUBLIC, "30(1)(a)", "30(2)(a)"),
    /** The data protection officer. */
    OFFICER(Scope.ORGANISATION, Audience.PUBLIC, "30(1)(a)", "30(2)(a)"),
    /** Why personal data are processed. */
    PURPOSES(Scope.ACTIVITY, Audience.PUBLIC, "30(1)(b)", Element.ABSENT),
    /** The categories of processing that a processor carries out. */
    PROCESSING(Scope.ACTIVITY, Audience.PUBLIC, Element.ABSENT, "30(2)(b)"),
    /** What the processing rests on (Art. 6). Art. 30 does not ask for it, most authorities do. */
    LEGAL_BASIS(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.ABSENT),
    /** The interests pursued (Art. 6(1)(f)). */
    LEGITIMATE_INTERESTS(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.ABSENT),
    /** How these interests were weighed. */
    INTEREST_ASSESSMENT(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.ABSENT),
    /** How consents are proved (Art. 7(1)). */
    CONSENT_RECORD(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.ABSENT),
    /** Whose data. */
    DATA_SUBJECTS(Scope.ACTIVITY, Audience.PUBLIC, "30(1)(c)", Element.EXTRA),
    /** Which of these people are vulnerable. */
    VULNERABLE_PERSONS(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.ABSENT),
    /** Which data. */
    DATA(Scope.ACTIVITY, Audience.PUBLIC, "30(1)(c)", Element.EXTRA),
    /** Which of these data the law protects more than others, and what permits their processing (Art. 9, 10, 87). */
    SPECIAL_DATA(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.EXTRA),
    /** Where the data come from (Art. 14(2)(f)). */
    SOURCES(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.ABSENT),
    /** To whom data are disclosed, recipients in third countries and international organisations among them. */
    RECIPIENTS(Scope.ACTIVITY, Audience.PUBLIC, "30(1)(d)", Element.ABSENT),
    /** Which of them are processors, and the contracts that bind them (Art. 28). */
    PROCESSORS(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.ABSENT),
    /** Other processors that the processor engages (Art. 28(2), (4)). */
    SUB_PROCESSORS(Scope.ACTIVITY, Audience.PUBLIC, Element.ABSENT, Element.EXTRA),
    /** The contract that binds the processor to the controller (Art. 28(3)). */
    AGREEMENT(Scope.ACTIVITY, Audience.INTERNAL, Element.ABSENT, Element.EXTRA),
    /** Transfers to third countries and international organisations, and what allows them. */
    TRANSFERS(Scope.ACTIVITY, Audience.PUBLIC, "30(1)(e)", "30(2)(c)"),
    /** The papers behind the transfers: references, dates, assessments of law and practice there. */
    TRANSFER_DOCUMENTS(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.EXTRA),
    /** The time limits envisaged for erasure of the different categories of data. */
    RETENTION(Scope.ACTIVITY, Audience.PUBLIC, "30(1)(f)", Element.EXTRA),
    /** The measures that protect all activities. In a public register only those that are not internal. */
    GENERAL_MEASURES(Scope.ORGANISATION, Audience.PUBLIC, "30(1)(g)", "30(2)(d)"),
    /** The measures of this activity. In a public register only those that are not internal. */
    MEASURES(Scope.ACTIVITY, Audience.PUBLIC, "30(1)(g)", "30(2)(d)"),
    /** Systems and places in which the data are kept. */
    STORAGE(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.EXTRA),
    /** Automated decisions and profiling (Art. 22). */
    AUTOMATED_DECISIONS(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.ABSENT),
    /** Which rights people have, as it follows from the bases. */
    RIGHTS(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.ABSENT),
    /** The data protection impact assessment (Art. 35). */
    IMPACT_ASSESSMENT(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.ABSENT),
    /** Where personal data breaches are documented (Art. 33(5)). */
    BREACHES(Scope.ORGANISATION, Audience.INTERNAL, Element.EXTRA, Element.EXTRA),
    /** How far the description of the activity has come. */
    STATUS(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.EXTRA),
    /** Who answers for the activity inside the organisation. */
    OWNER(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.EXTRA),
    /** When the activity began and ends. */
    PERIOD(Scope.ACTIVITY, Audience.PUBLIC, Element.EXTRA, Element.EXTRA),
    /** When the description was last changed and reviewed, by whom, and when it is next. */
    REVIEW(Scope.ACTIVITY, Audience.INTERNAL, Element.EXTRA, Element.EXTRA);

    /** What a field is about: it is the same for all activities, unless one says otherwise. */
    enum Scope {
        ORGANISATION,
        ACTIVITY
    }

    /** Who may read a field. */
    enum Audience {
        PUBLIC,
        INTERNAL
    }

    /** Which element of Art. 30 a field answers in one of the registers, if it is none by number. */
    private static final class Element {
        /** The field is no part of the register. */
        static final String ABSENT = "-";
        /** Art. 30 does not ask for the field. */
        static final String EXTRA = "";
    }

    private final Scope scope;
    private final Audience audience;
    private final String controllerElement;
    private final String processorElement;

    RegisterField(Scope scope, Audience audience, String controllerElement, String processorElement) {
        this.scope = scope;
        this.audience = audience;
        this.controllerElement = controllerElement;
        this.processorElement = processorElement;
    }

    /** The fields of a kind of register, in the order of its columns. */
    public static List<RegisterField> of(RegisterKind kind) {
        return Arrays.stream(values()).filter(field -> field.isPartOf(kind)).toList();
    }

    /** How files and tables name the field, the same in every language: {@code joint-controllers}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The element of Art. 30 that the field answers; empty if Art. 30 does not ask for it. */
    public Optional<Citation> element(RegisterKind kind) {
        String element = elementIn(kind);
        return isPartOf(kind) && !element.equals(Element.EXTRA)
                ? Optional.of(Citation.gdpr(element))
                : Optional.empty();
    }

    /** Whether a register for the public shows the field. */
    public boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    boolean isPartOf(RegisterKind kind) {
        return !elementIn(kind).equals(Element.ABSENT);
    }

    private String elementIn(RegisterKind kind) {
        return kind == RegisterKind.CONTROLLER ? controllerElement : processorElement;
    }

    boolean isOfOrganisation() {
        return scope == Scope.ORGANISATION;
    }
}

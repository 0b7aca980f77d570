package org.ropa4j.notice;

import java.util.Arrays;
import java.util.List;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.law.Citation;

/**
 * Something that the law wants people told when their data are processed: the items of GDPR Art. 13 and 14, with the right to
 * object that Art. 21(4) wants set apart, the essence of joint controllers' arrangements, and what must be said about cookies.
 *
 * <p>Whether the record lacks an item is for the {@linkplain #rules() rules} to say that rest on it, not for the notice.
 */
public enum NoticeItem {
    /** Who the controller is and how to reach it, and its representative if it must have one. */
    CONTROLLER(
            wantedBy("GDPR Art. 13(1)(a)", "GDPR Art. 14(1)(a)"),
            judgedBy(
                    "controller-not-recorded",
                    "controller-name-missing",
                    "controller-contact-missing",
                    "representative-missing")),
    /** How to reach the data protection officer. */
    DATA_PROTECTION_OFFICER(
            wantedBy("GDPR Art. 13(1)(b)", "GDPR Art. 14(1)(b)"), judgedBy("dpo-missing", "dpo-contact-missing")),
    /** The purposes and the legal basis of each. */
    PURPOSES_AND_BASES(
            wantedBy("GDPR Art. 13(1)(c)", "GDPR Art. 14(1)(c)"),
            judgedBy(
                    "activities-missing",
                    "purpose-missing",
                    "purpose-only-stated-for-all",
                    "legal-basis-missing",
                    "legal-basis-missing-for-own-part",
                    "legal-obligation-without-law",
                    "public-task-without-law")),
    /** Which legitimate interests are pursued. */
    LEGITIMATE_INTERESTS(wantedBy("GDPR Art. 13(1)(d)", "GDPR Art. 14(2)(b)"), judgedBy("legitimate-interest-missing")),
    /** Which categories of data, where they do not come from the person. */
    DATA_CATEGORIES(wantedBy("GDPR Art. 14(1)(d)"), judgedBy("data-categories-missing")),
    /** The recipients or their categories. */
    RECIPIENTS(
            wantedBy("GDPR Art. 13(1)(e)", "GDPR Art. 14(1)(e)"),
            judgedBy(
                    "recipients-not-stated",
                    "recipient-unidentified",
                    "tracker-provider-not-a-recipient",
                    "tracker-provider-not-named")),
    /** Transfers to third countries, and what protects the data there. */
    TRANSFERS(
            wantedBy("GDPR Art. 13(1)(f)", "GDPR Art. 14(1)(f)"),
            judgedBy(
                    "recipient-country-missing",
                    "recipient-transfer-missing",
                    "transfer-mechanism-missing",
                    "transfer-adequacy-not-stated",
                    "safeguard-copy-missing")),
    /** How long the data are stored, or what decides it. */
    RETENTION(
            wantedBy("GDPR Art. 13(2)(a)", "GDPR Art. 14(2)(a)"),
            judgedBy(
                    "retention-missing",
                    "retention-vague",
                    "retention-vague-for-the-rest",
                    "retention-not-determinable",
                    "retention-statute-not-named",
                    "retention-statute-without-period",
                    "retention-prolonged-without-law",
                    "retention-start-missing")),
    /** The rights of the person. They follow from the record and the law, so none can be missing. */
    RIGHTS(wantedBy("GDPR Art. 13(2)(b)", "GDPR Art. 14(2)(c)"), judgedBy()),
    /** That consent can be withdrawn. */
    WITHDRAWAL(wantedBy("GDPR Art. 13(2)(c)", "GDPR Art. 14(2)(d)"), judgedBy("consent-withdrawal-missing")),
    /** That people can complain to a supervisory authority. */
    COMPLAINT(wantedBy("GDPR Art. 13(2)(d)", "GDPR Art. 14(2)(e)"), judgedBy("controller-country-missing")),
    /** Whether people must give their data, and what follows if they do not. */
    PROVISION(
            wantedBy("GDPR Art. 13(2)(e)"),
            judgedBy("provision-stated-nowhere", "provision-not-stated", "provision-consequence-not-stated")),
    /** Where data come from that do not come from the person. */
    SOURCE(wantedBy("GDPR Art. 14(2)(f)"), judgedBy("source-not-described")),
    /** Automated decisions, how they are made and what they mean. */
    AUTOMATED_DECISIONS(
            wantedBy("GDPR Art. 13(2)(f)", "GDPR Art. 14(2)(g)"),
            judgedBy("automated-decision-not-explained", "automated-decisions-likely-but-not-stated")),
    /** The right to object, apart from everything else. */
    OBJECTION(wantedBy("GDPR Art. 21(4)"), judgedBy("marketing-opt-out-missing")),
    /** How joint controllers have shared their duties. */
    JOINT_CONTROLLERS(
            wantedBy("GDPR Art. 26(2)"), judgedBy("joint-arrangement-missing", "joint-arrangement-essence-missing")),
    /** Cookies and similar: what they are for and how long they stay. */
    TRACKERS(
            wantedBy("ePrivacy Directive Art. 5(3)"),
            judgedBy("tracker-purpose-missing", "tracker-lifetime-missing", "tracker-described-only-elsewhere"));

    private final List<Citation> citations;
    private final List<RuleId> rules;

    NoticeItem(List<Citation> citations, List<RuleId> rules) {
        this.citations = citations;
        this.rules = rules;
    }

    private static List<Citation> wantedBy(String... provisions) {
        return Arrays.stream(provisions).map(Citation::parse).toList();
    }

    private static List<RuleId> judgedBy(String... rules) {
        return Arrays.stream(rules).map(RuleId::of).toList();
    }

    /** The provisions that want it said: first that for data collected from the person, if there is one. */
    public List<Citation> citations() {
        return citations;
    }

    /** The rules of the built-in packs that tell whether a record lacks it. */
    public List<RuleId> rules() {
        return rules;
    }
}

package org.ropa4j.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ropa4j.law.Citation;

/**
 * Something that the law wants people told when their data are processed: the items of GDPR Art. 13 and 14, with the right to
 * object that Art. 21(4) wants set apart and what must be said about cookies.
 */
public enum NoticeItem {
    /** Who the controller is and how to reach it. */
    CONTROLLER("GDPR Art. 13(1)(a)", "GDPR Art. 14(1)(a)"),
    /** How to reach the data protection officer. */
    DATA_PROTECTION_OFFICER("GDPR Art. 13(1)(b)", "GDPR Art. 14(1)(b)"),
    /** The purposes and the legal basis of each. */
    PURPOSES_AND_BASES("GDPR Art. 13(1)(c)", "GDPR Art. 14(1)(c)"),
    /** Which legitimate interests are pursued. */
    LEGITIMATE_INTERESTS("GDPR Art. 13(1)(d)", "GDPR Art. 14(2)(b)"),
    /** Which categories of data, where they do not come from the person. */
    DATA_CATEGORIES("GDPR Art. 14(1)(d)"),
    /** The recipients or their categories. */
    RECIPIENTS("GDPR Art. 13(1)(e)", "GDPR Art. 14(1)(e)"),
    /** Transfers to third countries, and what protects the data there. */
    TRANSFERS("GDPR Art. 13(1)(f)", "GDPR Art. 14(1)(f)"),
    /** How long the data are stored, or what decides it. */
    RETENTION("GDPR Art. 13(2)(a)", "GDPR Art. 14(2)(a)"),
    /** The rights of the person. */
    RIGHTS("GDPR Art. 13(2)(b)", "GDPR Art. 14(2)(c)"),
    /** That consent can be withdrawn. */
    WITHDRAWAL("GDPR Art. 13(2)(c)", "GDPR Art. 14(2)(d)"),
    /** That people can complain to a supervisory authority. */
    COMPLAINT("GDPR Art. 13(2)(d)", "GDPR Art. 14(2)(e)"),
    /** Whether people must give their data, and what follows if they do not. */
    PROVISION("GDPR Art. 13(2)(e)"),
    /** Where data come from that do not come from the person. */
    SOURCE("GDPR Art. 14(2)(f)"),
    /** Automated decisions, how they are made and what they mean. */
    AUTOMATED_DECISIONS("GDPR Art. 13(2)(f)", "GDPR Art. 14(2)(g)"),
    /** The right to object, apart from everything else. */
    OBJECTION("GDPR Art. 21(4)"),
    /** Cookies and similar: what they are for and how long they stay. */
    TRACKERS("ePrivacy Directive Art. 5(3)");

    private final List<Citation> citations;

    NoticeItem(String... citations) {
        this.citations = Arrays.stream(citations).map(Citation::parse).toList();
    }

    /** The provisions that want it said: first that for data collected from the person, if there is one. */
    public List<Citation> citations() {
        return citations;
    }

    /** How it is marked in the document. */
    String mark() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.ropa4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Holds a record to as many levels as one can go through without running out of stack. Two things nest without end: recipients with
 * sub-processors that have sub-processors, and rules for storage made of rules. Levels are counted as in a file, where an object
 * and a list are one each.
 */
final class Nesting {
    private static final int MOST_LEVELS = 500;

    /** What a recipient or a rule holds beside its like: transfers, their assessment, its measures, their texts. */
    private static final int OWN_LEVELS = 10;

    private Nesting() {}

    static void checkGroups(Place at, List<DataGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            checkUses(at.item(i).child("data"), groups.get(i).data());
            checkRules(at.item(i).child("retention"), groups.get(i).retention());
        }
    }

    static void checkActivities(Place at, List<ProcessingActivity> activities) {
        for (int i = 0; i < activities.size(); i++) {
            ProcessingActivity activity = activities.get(i);
            Place there = at.item(i);
            checkUses(there.child("data"), activity.data());
            checkRecipients(there.child("recipients"), activity.recipients());
            checkRules(there.child("retention"), activity.retention());
        }
    }

    static void checkProcessorActivities(Place at, List<ProcessorActivity> activities) {
        for (int i = 0; i < activities.size(); i++) {
            ProcessorActivity activity = activities.get(i);
            Place there = at.item(i);
            checkUses(there.child("data"), activity.data());
            checkRecipients(there.child("subProcessors"), activity.subProcessors());
            checkRules(there.child("retention"), activity.retention());
        }
    }

    private static void checkUses(Place at, List<DataUse> uses) {
        for (int i = 0; i < uses.size(); i++) {
            DataUse use = uses.get(i);
            if (use.recipients().isStated() || !use.retention().isEmpty()) {
                checkRecipients(at.item(i).child("recipients"), use.recipients());
                checkRules(at.item(i).child("retention"), use.retention());
            }
        }
    }

    static void checkRecipients(Place at, Stated<Recipient> recipients) {
        check(at, recipients.items(), recipient -> recipient.subProcessors().items());
    }

    static void checkRules(Place at, List<RetentionRule> rules) {
        check(at, rules, Nesting::partsOf);
    }

    private static List<RetentionRule> partsOf(RetentionRule rule) {
        if (rule instanceof RetentionRule.Earliest first) {
            return first.rules();
        }
        if (rule instanceof RetentionRule.Latest last) {
            return last.rules();
        }
        return rule instanceof RetentionRule.Either open ? open.rules() : List.of();
    }

    private static <T> void check(Place at, List<T> items, Function<T, List<T>> parts) {
        for (int i = 0; i < items.size(); i++) {
            List<T> within = parts.apply(items.get(i));
            if (!within.isEmpty()) {
                goDown(at.item(i), within, parts);
            }
        }
    }

    /** Goes down level by level, since to go down by calls is what may not be possible. */
    private static <T> void goDown(Place top, List<T> within, Function<T, List<T>> parts) {
        List<T> current = within;
        for (int level = top.level() + 2; !current.isEmpty(); level += 2) {
            if (level + OWN_LEVELS > MOST_LEVELS) {
                throw new IllegalArgumentException("what is in " + top + " makes the record more than " + MOST_LEVELS
                        + " levels deep, which no record of processing is");
            }
            List<T> next = new ArrayList<>();
            current.forEach(each -> next.addAll(parts.apply(each)));
            current = next;
        }
    }
}

package org.ropa4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds for one category of data in one activity, everything inherited filled in: the answer to "on what basis, from where,
 * to whom and for how long".
 *
 * <p>Each answer is the first of these that the record gives: the data's own, the activity's, the data group's, the record's.
 *
 * @param activity the activity
 * @param group the group through which the activity uses the data; empty if it names them itself
 * @param use the data as the record states them
 * @param dataSubjects whose data
 * @param bases what the processing rests on
 * @param permittedBy what permits it beside a basis
 * @param sources where the data come from
 * @param provision whether people must give them
 * @param recipients who receives these data; of the recipients of the activity those who receive them
 * @param retention how long they are kept; of the rules of the activity those that cover them
 */
public record DataCell(
        ActivityId activity,
        Optional<DataGroupId> group,
        DataUse use,
        List<DataSubjectCategoryId> dataSubjects,
        List<LegalBasis> bases,
        List<DataPermission> permittedBy,
        List<Source> sources,
        Optional<Provision> provision,
        Stated<Recipient> recipients,
        List<RetentionRule> retention) {
    public DataCell {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(use, "use");
        dataSubjects = List.copyOf(dataSubjects);
        bases = List.copyOf(bases);
        permittedBy = List.copyOf(permittedBy);
        sources = List.copyOf(sources);
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(recipients, "recipients");
        retention = List.copyOf(retention);
    }

    /** Which data. */
    public DataCategoryId category() {
        return use.category();
    }

    /** Whether a recipient of the activity receives these data. */
    public boolean isReceivedBy(Recipient recipient) {
        return names(recipient.data(), recipient.dataGroups());
    }

    boolean isCoveredBy(Coverage coverage) {
        return names(coverage.data(), coverage.dataGroups());
    }

    private boolean names(List<DataCategoryId> categories, List<DataGroupId> groups) {
        return isNamed(use.category(), group, categories, groups);
    }

    /** Whether two lists name data; two empty ones name all. */
    static boolean isNamed(
            DataCategoryId category,
            Optional<DataGroupId> group,
            List<DataCategoryId> categories,
            List<DataGroupId> groups) {
        return (categories.isEmpty() && groups.isEmpty())
                || categories.contains(category)
                || group.filter(groups::contains).isPresent();
    }
}

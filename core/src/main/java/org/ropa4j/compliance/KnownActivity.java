package org.ropa4j.compliance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.model.DataCategory;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataCell;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ResolvedRopa;

/** What many rules ask of the same activity, each answer worked out for the first of them. Belongs to one check. */
final class KnownActivity {
    private final ProcessingActivity activity;
    private final ResolvedRopa record;
    private @Nullable List<DataUse> uses;
    private @Nullable List<DataPermission> permissions;
    private @Nullable List<LegalBasis> bases;
    private @Nullable List<DataCell> protectedData;

    KnownActivity(ProcessingActivity activity, ResolvedRopa record) {
        this.activity = activity;
        this.record = record;
    }

    boolean is(ProcessingActivity other) {
        return activity.equals(other);
    }

    List<DataUse> uses() {
        if (uses == null) {
            uses = record.usesOf(activity);
        }
        return uses;
    }

    List<DataPermission> permissions() {
        if (permissions == null) {
            permissions = record.permissionsOf(activity);
        }
        return permissions;
    }

    List<LegalBasis> allBases() {
        if (bases == null) {
            bases = record.allBasesOf(activity);
        }
        return bases;
    }

    /** Cells are made only for activities that need them: most have none. */
    List<DataCell> protectedData() {
        if (protectedData == null) {
            protectedData = activity.allData() || namesProtectedData()
                    ? record.cellsOf(activity, this::isProtected)
                    : List.of();
        }
        return protectedData;
    }

    boolean namesProtectedData() {
        for (DataUse use : uses()) {
            if (isProtected(use.category())) {
                return true;
            }
        }
        return false;
    }

    private boolean isProtected(DataCategoryId id) {
        Optional<DataCategory> category = record.dataCategory(id);
        return category.isPresent() && category.get().sensitivity().needsPermission();
    }
}

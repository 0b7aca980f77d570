package org.ropa4j.compliance.rules;

import java.util.List;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataCell;

/** What things of the record are called in the texts of findings. */
final class Labels {
    private Labels() {}

    /** Each category once, in the order of the cells. */
    static List<Object> ofData(List<DataCell> cells, CheckContext in) {
        return cells.stream()
                .map(DataCell::category)
                .distinct()
                .map(category -> of(category, in))
                .toList();
    }

    static Object of(DataCategoryId id, CheckContext in) {
        return in.resolved()
                .dataCategory(id)
                .<Object>map(category -> category.label())
                .orElse(id.value());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.util.HashSet;
import java.util.List;

/**
 * What someone wants to see of a dataset.
 *
 * @param fields ids of the columns, in order
 * @param conditions all of which hold
 * @param sorts the first one decides, the others where it does not; empty for the dataset's own order
 */
public record Request(List<String> fields, List<Condition> conditions, List<Sort> sorts) {
    public Request {
        fields = List.copyOf(fields);
        conditions = List.copyOf(conditions);
        sorts = List.copyOf(sorts);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A request without fields");
        }
        if (new HashSet<>(fields).size() < fields.size()) {
            throw new IllegalArgumentException("A field is twice in " + fields);
        }
    }

    public Request withFields(List<String> others) {
        return new Request(others, conditions, sorts);
    }

    public Request withConditions(List<Condition> others) {
        return new Request(fields, others, sorts);
    }

    public Request withSorts(List<Sort> others) {
        return new Request(fields, conditions, others);
    }

    /** @throws IllegalArgumentException when it asks for what this dataset does not have */
    public void require(Dataset dataset) {
        fields.forEach(field -> known(dataset, field));
        sorts.forEach(sort -> held(dataset, sort.field()));
        conditions.forEach(condition -> require(dataset, condition));
    }

    /** @throws IllegalArgumentException when this dataset has no such field, or one of another kind, or looks it up */
    public static void require(Dataset dataset, Condition condition) {
        Field field = held(dataset, condition.field());
        if (!field.kind().takes(condition)) {
            throw new IllegalArgumentException("Field '" + field.id() + "' of " + dataset.id() + " is "
                    + field.kind().getClass().getSimpleName() + " and does not take "
                    + condition.getClass().getSimpleName());
        }
    }

    private static Field held(Dataset dataset, String id) {
        Field field = known(dataset, id);
        if (field.lookedUp()) {
            throw new IllegalArgumentException("Field '" + id + "' of " + dataset.id()
                    + " is looked up elsewhere; rows are neither sorted nor filtered by it");
        }
        return field;
    }

    private static Field known(Dataset dataset, String id) {
        return dataset.field(id)
                .orElseThrow(() -> new IllegalArgumentException(dataset.id() + " has no field '" + id + "'"));
    }
}

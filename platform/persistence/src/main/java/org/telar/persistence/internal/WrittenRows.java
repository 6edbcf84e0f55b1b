// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.cayenne.DataChannel;
import org.apache.cayenne.DataChannelSyncFilter;
import org.apache.cayenne.DataChannelSyncFilterChain;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.ObjectId;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.graph.GraphDiff;
import org.telar.persistence.internal.walls.RowChecks;

/** Has the rows that entities wrote looked at before the commit. */
record WrittenRows(RowChecks checks) implements DataChannelSyncFilter {
    private static final String KEY = "ID";

    @Override
    public GraphDiff onSync(
            ObjectContext context, GraphDiff changes, int syncType, DataChannelSyncFilterChain remaining) {
        if (syncType == DataChannel.ROLLBACK_CASCADE_SYNC) {
            return remaining.onSync(context, changes, syncType);
        }
        Map<String, List<Persistent>> entered = byTable(context, context.newObjects());
        Map<String, List<Persistent>> changed = byTable(context, context.modifiedObjects());
        GraphDiff done = checks.checking(() -> remaining.onSync(context, changes, syncType));
        entered.forEach((table, rows) -> checks.entered(table, keys(rows)));
        changed.forEach((table, rows) -> checks.later(table, () -> keys(rows)));
        return done;
    }

    private Map<String, List<Persistent>> byTable(ObjectContext context, Collection<?> rows) {
        return rows.stream()
                .map(Persistent.class::cast)
                .filter(row -> checks.concerns(table(context, row)))
                .collect(Collectors.groupingBy(row -> table(context, row)));
    }

    private static List<Long> keys(List<Persistent> rows) {
        return rows.stream().map(WrittenRows::key).toList();
    }

    private static String table(ObjectContext context, Persistent row) {
        return context.getEntityResolver()
                .getObjEntity(row.getObjectId().getEntityName())
                .getDbEntityName();
    }

    private static Long key(Persistent row) {
        ObjectId id = row.getObjectId();
        ObjectId stored = id.isReplacementIdAttached() ? id.createReplacementId() : id;
        return ((Number) stored.getIdSnapshot().get(KEY)).longValue();
    }
}

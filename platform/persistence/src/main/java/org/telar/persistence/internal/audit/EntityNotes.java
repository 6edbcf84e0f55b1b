// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.cayenne.DataChannel;
import org.apache.cayenne.DataChannelSyncFilter;
import org.apache.cayenne.DataChannelSyncFilterChain;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.graph.ArcId;
import org.apache.cayenne.graph.GraphChangeHandler;
import org.apache.cayenne.graph.GraphDiff;
import org.apache.cayenne.map.ObjAttribute;
import org.apache.cayenne.map.ObjEntity;
import org.apache.cayenne.map.ObjRelationship;
import org.apache.cayenne.reflect.ClassDescriptor;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.AuditTrail.Kind;

/** Notes the rows that entities write: one entry for each. */
public final class EntityNotes implements DataChannelSyncFilter {
    private final Recorder recorder;

    public EntityNotes(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public GraphDiff onSync(
            ObjectContext context, GraphDiff changes, int syncType, DataChannelSyncFilterChain remaining) {
        if (syncType == DataChannel.ROLLBACK_CASCADE_SYNC) {
            return remaining.onSync(context, changes, syncType);
        }
        var entered = concerned(context, context.newObjects());
        var changed = concerned(context, context.modifiedObjects());
        var removed = concerned(context, context.deletedObjects());
        var fields = new ChangedProperties();
        if (!changed.isEmpty()) {
            changes.apply(fields);
        }
        var done = recorder.knowing(() -> remaining.onSync(context, changes, syncType));
        var seals = recorder.seals();
        entered.forEach(row -> note(Kind.ENTERED, row, "", digest(row, row.properties(), seals)));
        changed.forEach(row -> changed(row, fields.of(row.entity()), seals));
        removed.forEach(row -> note(Kind.REMOVED, row, "", ""));
        return done;
    }

    private List<Row> concerned(ObjectContext context, Collection<?> rows) {
        var resolver = context.getEntityResolver();
        var found = new ArrayList<Row>();
        for (Object row : rows) {
            var entity = (Persistent) row;
            var descriptor = resolver.getClassDescriptor(entity.getObjectId().getEntityName());
            if (recorder.concerns(descriptor.getEntity().getDbEntityName())) {
                found.add(new Row(entity, descriptor));
            }
        }
        return found;
    }

    /** What only had its collections changed wrote no row of its own. */
    private void changed(Row row, Set<String> properties, Seals seals) {
        var own = new TreeSet<>(properties);
        own.retainAll(row.properties());
        if (!own.isEmpty()) {
            note(Kind.CHANGED, row, row.columns(own), digest(row, own, seals));
        }
    }

    private void note(Kind kind, Row row, String fields, String digest) {
        long key = key(row.entity());
        recorder.note(
                kind, row.descriptor().getEntity().getDbEntityName(), List.of(new Rows(key, key, 1)), fields, digest);
    }

    private static String digest(Row row, Collection<String> properties, Seals seals) {
        for (String property : properties) {
            @Nullable Object value = row.descriptor().getProperty(property).readProperty(row.entity());
            seals.add(value instanceof Persistent other ? (Object) key(other) : value);
        }
        return seals.digest();
    }

    /** 0 when the row has no number for a key. */
    private static long key(Persistent row) {
        var id = row.getObjectId();
        var stored = id.isReplacementIdAttached() ? id.createReplacementId() : id;
        var parts = stored.getIdSnapshot().values();
        return parts.size() == 1 && parts.iterator().next() instanceof Number key ? key.longValue() : 0;
    }

    private record Row(Persistent entity, ClassDescriptor descriptor) {
        /** Those that are columns of its own, in order. */
        Set<String> properties() {
            ObjEntity model = descriptor.getEntity();
            var names = new TreeSet<>(model.getAttributeMap().keySet());
            model.getRelationships().stream()
                    .filter(other -> !other.isToMany() && !other.isSourceIndependentFromTargetChange())
                    .map(ObjRelationship::getName)
                    .forEach(names::add);
            return names;
        }

        String columns(Set<String> properties) {
            ObjEntity model = descriptor.getEntity();
            var columns = new TreeSet<String>();
            for (String property : properties) {
                @Nullable ObjAttribute attribute = model.getAttribute(property);
                columns.add(
                        attribute == null
                                ? model.getRelationship(property)
                                        .getDbRelationships()
                                        .getFirst()
                                        .getJoins()
                                        .getFirst()
                                        .getSourceName()
                                : attribute.getDbAttributePath());
            }
            return String.join(",", columns);
        }
    }

    /** Which properties of which entities change. */
    private static final class ChangedProperties implements GraphChangeHandler {
        private final Map<Object, Set<String>> changed = new HashMap<>();

        Set<String> of(Persistent entity) {
            return changed.getOrDefault(entity.getObjectId(), Set.of());
        }

        private void add(Object id, String property) {
            changed.computeIfAbsent(id, key -> new TreeSet<>()).add(property);
        }

        @Override
        public void nodePropertyChanged(Object id, String property, Object before, Object after) {
            add(id, property);
        }

        @Override
        public void arcCreated(Object id, Object target, ArcId arc) {
            add(id, arc.getForwardArc());
        }

        @Override
        public void arcDeleted(Object id, Object target, ArcId arc) {
            add(id, arc.getForwardArc());
        }

        @Override
        public void nodeIdChanged(Object id, Object newId) {
            // a new row, which is noted whole
        }

        @Override
        public void nodeCreated(Object id) {
            // a new row, which is noted whole
        }

        @Override
        public void nodeRemoved(Object id) {
            // noted by its key
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.cayenne.DataChannel;
import org.apache.cayenne.DataChannelSyncFilter;
import org.apache.cayenne.DataChannelSyncFilterChain;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.ObjectId;
import org.apache.cayenne.PersistenceState;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.graph.ArcId;
import org.apache.cayenne.graph.GraphChangeHandler;
import org.apache.cayenne.graph.GraphDiff;
import org.apache.cayenne.map.EntityResolver;
import org.apache.cayenne.reflect.ArcProperty;
import org.apache.cayenne.reflect.AttributeProperty;
import org.telar.persistence.ModuleStore;

/**
 * Raises the version of each changed entity that has one, as told at {@link ModuleStore}. A new row that refers to an
 * entity does not change that entity, although Cayenne reports both.
 */
final class VersionCount implements DataChannelSyncFilter {
    private static final String VERSION = "version";

    @Override
    public GraphDiff onSync(
            ObjectContext context, GraphDiff changes, int syncType, DataChannelSyncFilterChain remaining) {
        if (syncType != DataChannel.ROLLBACK_CASCADE_SYNC) {
            var resolver = context.getEntityResolver();
            var found = new OwnChanges(resolver);
            changes.apply(found);
            found.changed.stream()
                    .map(id -> context.getGraphManager().getNode(id))
                    .filter(Persistent.class::isInstance)
                    .map(Persistent.class::cast)
                    .filter(entity -> entity.getPersistenceState() == PersistenceState.MODIFIED)
                    .forEach(entity -> raise(entity, resolver));
        }
        return remaining.onSync(context, changes, syncType);
    }

    private static void raise(Persistent entity, EntityResolver resolver) {
        version(entity.getObjectId(), resolver).ifPresent(property -> {
            var before = property.readProperty(entity);
            var after = switch (before) {
                case Integer number -> (Object) Math.incrementExact(number);
                case Long number -> Math.incrementExact(number);
                default ->
                    throw new IllegalStateException("Version of "
                            + entity.getObjectId().getEntityName() + " is neither int nor long: " + before);
            };
            property.writePropertyDirectly(entity, before, after);
        });
    }

    private static Optional<AttributeProperty> version(ObjectId id, EntityResolver resolver) {
        return resolver.getClassDescriptor(id.getEntityName()).getProperty(VERSION)
                                instanceof AttributeProperty property
                        && property.getAttribute().isUsedForLocking()
                ? Optional.of(property)
                : Optional.empty();
    }

    /** The ids of entities of which a column changes, without those whose version was raised by a commit that failed. */
    private static final class OwnChanges implements GraphChangeHandler {
        private final EntityResolver resolver;
        private final Set<Object> changed = new LinkedHashSet<>();
        private final Set<Object> raised = new LinkedHashSet<>();

        OwnChanges(EntityResolver resolver) {
            this.resolver = resolver;
        }

        @Override
        public void nodePropertyChanged(Object id, String property, Object before, Object after) {
            if (property.equals(VERSION)) {
                raised.add(id);
                changed.remove(id);
            } else if (!raised.contains(id)) {
                changed.add(id);
            }
        }

        @Override
        public void arcCreated(Object id, Object target, ArcId arc) {
            arcChanged(id, arc);
        }

        @Override
        public void arcDeleted(Object id, Object target, ArcId arc) {
            arcChanged(id, arc);
        }

        private void arcChanged(Object id, ArcId arc) {
            var descriptor = resolver.getClassDescriptor(((ObjectId) id).getEntityName());
            if (!raised.contains(id)
                    && descriptor.getProperty(arc.getForwardArc()) instanceof ArcProperty property
                    && !property.getRelationship().isSourceIndependentFromTargetChange()) {
                changed.add(id);
            }
        }

        @Override
        public void nodeIdChanged(Object id, Object newId) {
            // an id is no column of the entity's own
        }

        @Override
        public void nodeCreated(Object id) {
            // starts at the version that it was given
        }

        @Override
        public void nodeRemoved(Object id) {
            // the statement that deletes compares the version
        }
    }
}

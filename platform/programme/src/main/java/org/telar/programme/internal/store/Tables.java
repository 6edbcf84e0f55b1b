// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.cayenne.CayenneRuntimeException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Event;
import org.telar.api.Flaw;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.documents.Document;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.participation.Participation;
import org.telar.programme.topics.Topic;
import org.telar.programme.venues.Venue;
import org.telar.programme.workplan.Task;

/** All tables of the bundle, over one store. */
@Component(service = Tables.class)
public final class Tables implements AutoCloseable {
    public static final ModuleId MODULE = new ModuleId("programme");

    /** Of both databases, when a unique column has this value already. */
    private static final String TAKEN = "23505";

    private final ModuleStore store;

    @Activate
    public Tables(@Reference Database database, BundleContext context) {
        this(database.open(ModuleSchema.of(MODULE, context.getBundle())));
    }

    /** @param store is closed with the tables */
    public Tables(ModuleStore store) {
        this.store = store;
    }

    @Deactivate
    @Override
    public void close() {
        store.close();
    }

    public ModuleStore store() {
        return store;
    }

    /** With the rows that she reaches by this permission. */
    public <T> T as(User user, Permission permission, Supplier<T> work) {
        return store.as(user, permission, work);
    }

    /** One commit for all that the work stores; inner parts join. */
    public <T> T inTransaction(Supplier<T> work) {
        return store.inTransaction(work);
    }

    /**
     * What a unique column refuses is a flaw too: someone took it between the look and the save, or out of sight of who saves.
     * Not for the inside of a running transaction, which cannot go on then.
     */
    public <T> Change<T> unlessTaken(Flaw taken, Supplier<Change<T>> save) {
        try {
            return save.get();
        } catch (CayenneRuntimeException e) {
            if (isTaken(e)) {
                return new Change.Flawed<>(List.of(taken));
            }
            throw e;
        }
    }

    private static boolean isTaken(Throwable problem) {
        return problem instanceof SQLException sql && TAKEN.equals(sql.getSQLState())
                || problem.getCause() != null && isTaken(problem.getCause());
    }

    /** Told after the transaction that stores it. */
    public void tell(Event event) {
        store.tell(event);
    }

    public Table<Programme, ProgrammeRow> programmes() {
        return DesignMapping.programmes(store);
    }

    public Table<Phase, PhaseRow> phases() {
        return DesignMapping.phases(store);
    }

    public Table<Wave, WaveRow> waves() {
        return DesignMapping.waves(store);
    }

    public Table<Methodology, MethodologyRow> methodologies() {
        return DesignMapping.methodologies(store);
    }

    public Table<Task, TaskRow> tasks() {
        return TaskMapping.tasks(store);
    }

    public Table<Participation, ParticipationRow> participations() {
        return ParticipationMapping.participations(store);
    }

    public Table<Topic, TopicRow> topics() {
        return TopicMapping.topics(store);
    }

    public Table<Document, DocumentRow> documents() {
        return DocumentMapping.documents(store);
    }

    public Table<Venue, VenueRow> venues() {
        return VenueMapping.venues(store);
    }
}

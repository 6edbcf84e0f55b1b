// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.configuration.server.ServerRuntime;
import org.jspecify.annotations.Nullable;
import org.telar.api.Event;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.Dialect;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;
import org.telar.persistence.internal.audit.Recorder;
import org.telar.persistence.internal.walls.Acting;
import org.telar.persistence.internal.walls.Actors;
import org.telar.persistence.internal.walls.RowChecks;

/** A module's store over its Cayenne runtime. */
final class CayenneStore implements ModuleStore {
    private final ModuleId module;
    private final ServerRuntime runtime;
    private final Transactions transactions;
    private final JdbcBatch batch;
    private final Events events;
    private final Actors actors;
    private final RowChecks checks;
    private final Recorder recorder;
    private final EventText eventText = new EventText();
    private final JdbcQuery query;
    private final Consumer<CayenneStore> onClose;
    private final AtomicBoolean closed = new AtomicBoolean();

    CayenneStore(
            ModuleId module,
            ServerRuntime runtime,
            Transactions transactions,
            Dialect dialect,
            Events events,
            Actors actors,
            RowChecks checks,
            Recorder recorder,
            Consumer<CayenneStore> onClose) {
        this.module = module;
        this.runtime = runtime;
        this.transactions = transactions;
        this.events = events;
        this.actors = actors;
        this.checks = checks;
        this.recorder = recorder;
        this.onClose = onClose;
        var connections = runtime.getDataDomain().getDefaultNode().getDataSource();
        var types = new ParameterTypes();
        batch = new JdbcBatch(connections, dialect, types);
        query = new JdbcQuery(connections, types);
    }

    @Override
    public ObjectContext newContext() {
        requireOpen();
        ThreadTransaction.forgetInherited();
        return runtime.newContext();
    }

    @Override
    public <T extends @Nullable Object> T as(User user, Permission permission, Supplier<T> work) {
        requireOpen();
        return actors.as(Acting.of(user, permission), work);
    }

    @Override
    public <T extends @Nullable Object> T asHerself(User user, Supplier<T> work) {
        requireOpen();
        return actors.as(Acting.herself(user), work);
    }

    @Override
    public <T extends @Nullable Object> T asTelar(String purpose, Supplier<T> work) {
        requireOpen();
        return actors.asTelar(purpose, work);
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        requireOpen();
        return transactions.perform(work);
    }

    @Override
    public long batch(String sql, Iterable<? extends @Nullable Object[]> rows) {
        return inTransaction(() ->
                recorder.batch(sql, rows, noted -> checks.batch(sql, noted, some -> batch.update(sql, some))));
    }

    @Override
    public long[] insert(String sql, Iterable<? extends @Nullable Object[]> rows) {
        return inTransaction(() ->
                recorder.insert(sql, rows, noted -> checks.insert(sql, noted, some -> batch.insert(sql, some))));
    }

    @Override
    public long read(String sql, List<? extends @Nullable Object> values, Consumer<? super @Nullable Object[]> reader) {
        return inTransaction(() -> query.read(sql, values, reader));
    }

    @Override
    public void seen(String table, long key, Collection<String> fields, String reason) {
        requireOpen();
        recorder.seen(table, key, fields, reason);
    }

    @Override
    public void note(AuditTrail.Kind kind, long account, String reason) {
        requireOpen();
        recorder.event(kind, account, reason);
    }

    @Override
    public void tell(Event event) {
        requireOpen();
        events.tell(event, eventText);
    }

    @Override
    public <R extends Persistent, T> Records<R, T> records(Class<R> row, Function<R, T> read, BiConsumer<R, T> write) {
        return new CayenneRecords<>(this, row, read, write);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            runtime.shutdown();
            onClose.accept(this);
        }
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException("The store of module " + module + " is closed");
        }
    }
}

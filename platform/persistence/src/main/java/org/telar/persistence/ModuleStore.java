// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.Persistent;
import org.jspecify.annotations.Nullable;
import org.telar.api.Event;
import org.telar.api.Permission;
import org.telar.api.User;

/**
 * One module's data. Safe for use by many threads; each {@link ObjectContext} belongs to one thread and one unit of work.
 *
 * <p>Entities whose model has an attribute {@code version} with {@code lock="true"} (type int or long, column VERSION NOT
 * NULL, entity {@code lock-type="optimistic"}) are versioned: the number rises by one with each change of the entity's own
 * columns, and a change that was made from an older version fails with {@link ConcurrentChange}. The same exception tells
 * of a deadlock and of a lock that could not be had in time.
 *
 * <p>Timestamps are LocalDateTime in UTC with microseconds: PostgreSQL keeps no more.
 */
public interface ModuleStore extends AutoCloseable {
    /** A context to read with, or to change and commit; a read outside of a transaction sees what is committed. */
    ObjectContext newContext();

    /**
     * Does the work as this user, with the rows that she reaches by this permission: whatever is read in it lies within her
     * reach, and so does whatever it writes. Tables that are not {@code shared} are refused to who does not act. Until the work
     * returns it holds for this thread and for the stores of all modules; inside, other work may be done as someone else or
     * by another permission, with or without a running transaction. What an entity leads to is read when it is asked for:
     * make values of entities inside.
     *
     * @throws org.telar.api.AccessDenied when she may do it nowhere; when a row was written outside of her reach, from the
     *     end of the transaction; when she only looks ({@link User#seenBy}) and something was written
     */
    <T extends @Nullable Object> T as(User user, Permission permission, Supplier<T> work);

    /** The same as {@link #as(User, Permission, Supplier)} for work without a result. */
    default void as(User user, Permission permission, Runnable work) {
        this.<@Nullable Object>as(user, permission, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Does the work as this user with the rows that are her own ({@code own} in {@code tables.properties}) and those that all
     * share, whatever she may do besides.
     */
    <T extends @Nullable Object> T asHerself(User user, Supplier<T> work);

    /**
     * Does the work as Telar itself, with all rows. Jobs and listeners do so already; this is for the little besides that
     * no user does, such as what keeps labels right.
     *
     * @param purpose why no user can do it, for who reads the code and the audit trail
     */
    <T extends @Nullable Object> T asTelar(String purpose, Supplier<T> work);

    /** The same as {@link #asTelar(String, Supplier)} for work without a result. */
    default void asTelar(String purpose, Runnable work) {
        this.<@Nullable Object>asTelar(purpose, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Does the work in one transaction: commits when it returns, rolls back when it throws (the exception comes out as it
     * is). Inside a running transaction of this thread, of whatever module, it joins that one: then nothing is committed
     * until the outermost work returns, and a failure inside dooms the whole even when it is caught half-way. Work handed
     * to another thread is not part of the transaction.
     *
     * @throws ConcurrentChange when someone else changed the same data; nothing is stored
     * @throws IllegalStateException when the work returns although a part of it had failed; nothing is stored
     */
    <T extends @Nullable Object> T inTransaction(Supplier<T> work);

    /** The same as {@link #inTransaction(Supplier)} for work without a result. */
    default void inTransaction(Runnable work) {
        this.<@Nullable Object>inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /**
     * A unit of work: a new context whose changes are committed at the end, in the transaction of
     * {@link #inTransaction(Supplier)}. What comes out must not be an entity that is then changed: its context is done.
     */
    default <T extends @Nullable Object> T change(Function<ObjectContext, T> work) {
        return inTransaction(() -> {
            var context = newContext();
            var result = work.apply(context);
            context.commitChanges();
            return result;
        });
    }

    /**
     * Runs one statement for very many rows, within the running transaction or else in one of its own. Versions are not
     * touched unless the statement does; contexts do not notice.
     *
     * @param sql with a question mark for each value
     * @param rows read once, in order; values are String, Boolean, Integer, Long, BigDecimal, Double, LocalDate,
     *     LocalDateTime, byte[] or null; they must not depend on what this very batch has written, and what makes them must
     *     not act as another user
     * @return the number of rows inserted, changed or deleted
     */
    long batch(String sql, Iterable<? extends @Nullable Object[]> rows);

    /**
     * Inserts very many rows like {@link #batch} and tells the keys which the database gave them, in the order of the
     * rows. Slower than {@link #batch}: only for rows to which others refer.
     *
     * @param sql an INSERT with one row of VALUES into a table whose key is the identity column ID
     */
    long[] insert(String sql, Iterable<? extends @Nullable Object[]> rows);

    /**
     * Reads very many rows past the object layer, in constant memory, within the running transaction or else in one of its
     * own: the connection is taken until the last row was handed over. Changes that contexts have not committed are not
     * seen.
     *
     * @param sql with a question mark for each value, never with anything that a person typed
     * @param values as those of a row of {@link #batch}
     * @param reader gets each row in the order of the database: a new array with one value for each column of the result,
     *     of the types that {@link #batch} takes; what it throws ends the reading and comes out as it is
     * @return the number of rows
     */
    long read(String sql, List<? extends @Nullable Object> values, Consumer<? super @Nullable Object[]> reader);

    /**
     * Notes in the audit trail that protected facts were read for whoever acts, in the running transaction, which is to be the
     * one that reads them. Changes need no such word: they are noted by themselves.
     *
     * @param key of the row
     * @param fields the columns that were shown
     * @param reason why, in a word that says nothing of the person
     * @throws IllegalStateException outside of a transaction
     */
    void seen(String table, long key, Collection<String> fields, String reason);

    /**
     * Notes in the audit trail what is no change of a row, in the running transaction or else in one of its own; whoever refuses calls it
     * when what was refused is undone.
     *
     * @param kind {@link AuditTrail.Kind#SIGNED_IN} or {@link AuditTrail.Kind#REFUSED}
     * @param account who it was; 0 when that is not known
     * @param reason a stable word that tells nothing of a person
     */
    void note(AuditTrail.Kind kind, long account, String reason);

    /**
     * Tells what happened, in the running transaction: every {@link org.telar.api.EventListener} of this very class that was
     * ever seen hears of it after the commit, and of nothing when it is rolled back. It is here and not in a service of its
     * own because who tells has changed something through this store, and that is all it needs to hold.
     *
     * <p>Events are kept as JSON under the name of their class: one that gets another name or package does not reach
     * those who wait for the old one.
     *
     * @throws IllegalStateException outside of a transaction: the change that it tells of could be lost without it
     */
    void tell(Event event);

    /**
     * One versioned entity as values.
     *
     * @param row its class; the model's attribute {@code version} is of type int
     * @param read makes the value of a row
     * @param write puts a value into a row, which may be new; it may change related rows through the row's context
     */
    <R extends Persistent, T> Records<R, T> records(Class<R> row, Function<R, T> read, BiConsumer<R, T> write);

    /** Ends the module's Cayenne runtime; no thread and no reference to its class loader stays. Twice does no harm. */
    @Override
    void close();
}

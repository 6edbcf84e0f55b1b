// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.cayenne.access.OptimisticLockException;
import org.apache.cayenne.tx.BaseTransaction;
import org.apache.cayenne.tx.Transaction;
import org.apache.cayenne.tx.TransactionDescriptor;
import org.apache.cayenne.tx.TransactionFactory;
import org.apache.cayenne.tx.TransactionListener;
import org.apache.cayenne.tx.TransactionManager;
import org.apache.cayenne.tx.TransactionalOperation;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.ConcurrentChange;

/**
 * The transactions of all modules' runtimes. Cayenne's own manager wraps the caller's exceptions and commits what an inner
 * failure left behind; this one does neither.
 */
final class Transactions implements TransactionManager, TransactionFactory {
    /** PostgreSQL: serialization failure, deadlock, lock not available. Derby: deadlock, lock time-out. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "40XL1", "40XL2");

    <T extends @Nullable Object> T perform(Supplier<T> work) {
        var running = ThreadTransaction.running();
        return running.isPresent() ? join(running.get(), work) : begin(work);
    }

    private static <T extends @Nullable Object> T join(ThreadTransaction running, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error problem) {
            running.setRollbackOnly();
            throw translated(problem);
        }
    }

    private static <T extends @Nullable Object> T begin(Supplier<T> work) {
        var transaction = new ThreadTransaction();
        var result = commit(transaction, work);
        transaction.committed();
        return result;
    }

    private static <T extends @Nullable Object> T commit(ThreadTransaction transaction, Supplier<T> work) {
        BaseTransaction.bindThreadTransaction(transaction);
        try {
            var result = work.get();
            if (transaction.isRollbackOnly()) {
                throw new IllegalStateException("A part of this transaction failed before its end");
            }
            transaction.ending();
            transaction.commit();
            return result;
        } catch (RuntimeException | Error problem) {
            rollBack(transaction, problem);
            throw translated(problem);
        } finally {
            BaseTransaction.bindThreadTransaction(null);
        }
    }

    private static void rollBack(ThreadTransaction transaction, Throwable problem) {
        try {
            transaction.setRollbackOnly();
            transaction.rollback();
        } catch (RuntimeException e) {
            problem.addSuppressed(e);
        }
    }

    /** The problem as the caller shall see it; an Error goes on as it is. */
    private static RuntimeException translated(Throwable problem) {
        var known = Causes.of(problem)
                .filter(ConcurrentChange.class::isInstance)
                .map(ConcurrentChange.class::cast)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (Causes.of(problem).anyMatch(OptimisticLockException.class::isInstance)
                || Causes.anyState(problem, CONFLICTS::contains)) {
            return new ConcurrentChange(problem);
        }
        if (problem instanceof Error error) {
            throw error;
        }
        return (RuntimeException) problem;
    }

    /** For the results that Cayenne reads piece by piece: it ends their transaction itself. */
    @Override
    public Transaction createTransaction() {
        return new ThreadTransaction();
    }

    @Override
    public Transaction createTransaction(TransactionDescriptor descriptor) {
        throw unsupported();
    }

    @Override
    public <T> T performInTransaction(TransactionalOperation<T> operation) {
        return perform(operation::perform);
    }

    @Override
    public <T> T performInTransaction(TransactionalOperation<T> operation, TransactionListener listener) {
        return perform(() -> {
            ThreadTransaction.running().orElseThrow().addListener(listener);
            return operation.perform();
        });
    }

    @Override
    public <T> T performInTransaction(TransactionalOperation<T> operation, TransactionDescriptor descriptor) {
        throw unsupported();
    }

    @Override
    public <T> T performInTransaction(
            TransactionalOperation<T> operation, TransactionListener listener, TransactionDescriptor descriptor) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("Transactions have one isolation and one propagation");
    }
}

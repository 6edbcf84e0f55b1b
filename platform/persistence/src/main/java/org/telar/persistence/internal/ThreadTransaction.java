// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.cayenne.log.NoopJdbcEventLogger;
import org.apache.cayenne.tx.BaseTransaction;
import org.apache.cayenne.tx.CayenneTransaction;
import org.telar.persistence.internal.audit.Entry;
import org.telar.persistence.internal.audit.Transaction;

/**
 * The transaction of one thread. Cayenne keeps the running transaction in an inheritable thread-local: a thread that is
 * started inside would otherwise hold on to it, and use its connection, for life.
 */
final class ThreadTransaction extends CayenneTransaction implements Transaction {
    private final Thread owner = Thread.currentThread();
    private final Deque<Runnable> beforeCommit = new ArrayDeque<>();
    private final List<Entry> notes = new ArrayList<>();
    private final Set<Runnable> afterCommit = new LinkedHashSet<>();

    ThreadTransaction() {
        super(NoopJdbcEventLogger.getInstance());
    }

    /** The transaction that this thread has begun and not ended. */
    static Optional<ThreadTransaction> running() {
        return BaseTransaction.getThreadTransaction() instanceof ThreadTransaction running
                        && running.owner == Thread.currentThread()
                ? Optional.of(running)
                : Optional.empty();
    }

    /** @param work is done at the end of the running transaction; what it throws undoes everything */
    static void beforeCommit(Runnable work) {
        running()
                .orElseThrow(() -> new IllegalStateException("There is no transaction whose end could be waited for"))
                .beforeCommit
                .add(work);
    }

    /** To be called when the work is done. */
    void ending() {
        while (!beforeCommit.isEmpty()) {
            beforeCommit.remove().run();
        }
    }

    @Override
    public List<Entry> notes() {
        return notes;
    }

    @Override
    public void atEnd(Runnable work) {
        beforeCommit.add(work);
    }

    /** @param work quick, throws nothing; is done once however often it is given */
    @Override
    public void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    /** To be called when the commit is done and this thread has left the transaction. */
    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    /** Frees this thread from a transaction of the thread that started it. */
    static void forgetInherited() {
        if (BaseTransaction.getThreadTransaction() != null && running().isEmpty()) {
            BaseTransaction.bindThreadTransaction(null);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who acts on which thread. A thread that is started inside does not act. */
public final class Actors {
    private final ThreadLocal<@Nullable Acting> acting = new ThreadLocal<>();

    /** Work that may fail in a way of its own. */
    public interface Work<T extends @Nullable Object, E extends Exception> {
        T done() throws E;
    }

    /** Whoever acted before acts again afterwards. */
    public <T extends @Nullable Object> T as(Acting one, Supplier<T> work) {
        return during(one, work::get);
    }

    /** The same for work that may fail in a way of its own. */
    public <T extends @Nullable Object, E extends Exception> T during(Acting one, Work<T, E> work) throws E {
        @Nullable Acting before = acting.get();
        acting.set(one);
        try {
            return work.done();
        } finally {
            if (before == null) {
                acting.remove();
            } else {
                acting.set(before);
            }
        }
    }

    public <T extends @Nullable Object> T asTelar(Supplier<T> work) {
        return as(Acting.TELAR, work);
    }

    /** @param purpose what it is, for the audit trail */
    public <T extends @Nullable Object> T asTelar(String purpose, Supplier<T> work) {
        return as(Acting.telar(purpose), work);
    }

    public Optional<Acting> now() {
        return Optional.ofNullable(acting.get());
    }
}

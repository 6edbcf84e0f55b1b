// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Optional;
import org.telar.api.Message;
import org.telar.lifecycle.internal.engine.Failure;
import org.telar.lifecycle.internal.engine.Release;

/** Something that is tried on a thread of its own. */
final class Attempt implements Runnable {
    private final Work work;
    private volatile Optional<Throwable> trouble = Optional.empty();

    Attempt(Work work) {
        this.work = work;
    }

    interface Work {
        void run() throws Failure;
    }

    @Override
    public void run() {
        try {
            work.run();
        } catch (Failure | RuntimeException | Error e) {
            trouble = Optional.of(e);
        }
    }

    void orThrow(Release release) throws Failure {
        if (trouble.isPresent()) {
            throw trouble.get() instanceof Failure failure
                    ? failure
                    : new Failure(Message.of(
                            "lifecycle.failure.start", release.module().name(), Causes.words(trouble.get())));
        }
    }
}

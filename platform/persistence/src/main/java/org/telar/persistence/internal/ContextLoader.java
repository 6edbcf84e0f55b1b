// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.function.Supplier;

/** Libraries that ask the thread for a class loader get the right one, and the thread gets its own back. */
final class ContextLoader {
    private ContextLoader() {}

    static <T> T with(ClassLoader loader, Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

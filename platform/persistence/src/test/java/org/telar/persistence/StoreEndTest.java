// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.cayenne.DataObject;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.access.DataContext;
import org.apache.cayenne.query.ObjectSelect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.orders.Purchase;

/** What stays of a module whose store was closed: nothing. */
@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
class StoreEndTest {
    private final StandaloneDatabase database;

    StoreEndTest(Dialect dialect, Databases databases) {
        database = databases.of(dialect);
    }

    /** The classes of the module orders once more, as a bundle would have them for itself. */
    private static final class BundleLoader extends URLClassLoader {
        BundleLoader() {
            super(new URL[] {
                Purchase.class.getProtectionDomain().getCodeSource().getLocation()
            });
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.telar.persistence.orders.")) {
                return super.loadClass(name, resolve);
            }
            @Nullable Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                // the driver's own, which ends by itself and knows no module
                .filter(thread -> !thread.getName().startsWith("PostgreSQL-JDBC"))
                // connections that the pool adds after one was lent
                .filter(thread -> !thread.getName().startsWith("telar-database"))
                .collect(Collectors.toSet());
    }

    /** Opens, uses and closes the store as the thread of a module does; nothing of it is left in a variable. */
    private void useOnce(ClassLoader module) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(module);
        try (var store = database.open(
                new ModuleSchema(Samples.ORDERS, module, Samples.orders().scripts()))) {
            store.batch("DELETE FROM ORDERS_PURCHASE", Samples.ONCE);
            var context = (DataContext) store.newContext();
            var purchase = context.newObject("Purchase");
            assertNotSame(Purchase.class, purchase.getClass());
            assertEquals(module, purchase.getClass().getClassLoader());
            ((DataObject) purchase).writeProperty("buyer", "Ana");
            ((DataObject) purchase).writeProperty("total", BigDecimal.ONE);
            context.commitChanges();
            assertEquals(
                    1,
                    ObjectSelect.query(Persistent.class, "Purchase")
                            .pageSize(10)
                            .select(store.newContext())
                            .size());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void noThreadStays() throws IOException {
        database.open(Samples.orders()).close();
        var before = threads();
        try (var module = new BundleLoader()) {
            useOnce(module);
        }
        var after = threads();
        after.removeAll(before);
        assertEquals(Set.of(), after);
    }

    @Test
    void theModulesClassLoaderIsCollected() throws Exception {
        var collected = new ReferenceQueue<ClassLoader>();
        var reference = useAndForget(collected);
        var found = collected.remove(1);
        for (var attempt = 0; found == null && attempt < 50; attempt++) {
            System.gc();
            found = collected.remove(100);
        }
        assertNotNull(found, () -> "still held: " + reference.get());
    }

    private WeakReference<ClassLoader> useAndForget(ReferenceQueue<ClassLoader> collected) throws IOException {
        try (var module = new BundleLoader()) {
            useOnce(module);
            return new WeakReference<>(module, collected);
        }
    }
}

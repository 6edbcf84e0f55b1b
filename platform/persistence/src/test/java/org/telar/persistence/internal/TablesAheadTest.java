// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleWiring;
import org.telar.persistence.ModuleSchema;

class TablesAheadTest {
    private static final int NOT_STARTED = 0;
    private static final int GONE = -1;

    private final BlockingQueue<String> prepared = new LinkedBlockingQueue<>();

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static Bundle bundle(int state, int startLevel, String model, Map<String, String> headers)
            throws IOException {
        URL place = URI.create("file:/" + model).toURL();
        BundleWiring wiring =
                fake(BundleWiring.class, (self, method, values) -> TablesAheadTest.class.getClassLoader());
        BundleStartLevel starts = fake(BundleStartLevel.class, (self, method, values) -> {
            if (startLevel == GONE) {
                throw new IllegalArgumentException("Bundle is uninstalled");
            }
            return method.getName().equals("getStartLevel") ? startLevel : startLevel > 0;
        });
        return fake(Bundle.class, (self, method, values) -> switch (method.getName()) {
            case "getState" -> state;
            case "getHeaders" -> new Hashtable<>(headers);
            case "findEntries" ->
                values[0].equals("/") ? Collections.enumeration(List.of(place)) : Collections.emptyEnumeration();
            case "adapt" -> values[0].equals(BundleWiring.class) ? wiring : starts;
            case "toString" -> model;
            default -> null;
        });
    }

    @Test
    void partsThatStartAreSeenToInTheirOrderAndOthersAreNot() throws Exception {
        Bundle[] bundles = {
            bundle(Bundle.INSTALLED, 58, "cayenne-privacy.xml", Map.of()),
            bundle(Bundle.ACTIVE, 55, "cayenne-kernel.xml", Map.of()),
            bundle(Bundle.ACTIVE, 50, "cayenne-weaving.xml", Map.of("Telar-Module", "weaving")),
            bundle(Bundle.RESOLVED, NOT_STARTED, "cayenne-mail.xml", Map.of()),
            bundle(Bundle.UNINSTALLED, GONE, "cayenne-gone.xml", Map.of()),
            bundle(Bundle.ACTIVE, 56, "cayenne-9--no-name.xml", Map.of()),
        };
        TablesAhead ahead = new TablesAhead(bundles, this::prepare);
        assertEquals("kernel", prepared.poll(10, TimeUnit.SECONDS));
        assertEquals("privacy", prepared.poll(10, TimeUnit.SECONDS), "what fails before keeps nobody");
        ahead.close();
        assertTrue(prepared.isEmpty(), prepared::toString);
    }

    private void prepare(ModuleSchema schema) {
        prepared.add(schema.module().name());
        throw new IllegalStateException("these tables cannot be made");
    }

    @Test
    void theEndWaitsForWhatIsBeingMadeAlsoWhenInterruptedAndBeginsNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Bundle[] bundles = {
            bundle(Bundle.ACTIVE, 55, "cayenne-kernel.xml", Map.of()),
            bundle(Bundle.ACTIVE, 58, "cayenne-privacy.xml", Map.of()),
        };
        TablesAhead ahead = new TablesAhead(bundles, schema -> {
            begun.countDown();
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            prepared.add(schema.module().name() + (Thread.currentThread().isInterrupted() ? " interrupted" : ""));
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        Thread.currentThread().interrupt();
        ahead.close();
        assertTrue(Thread.interrupted(), "who was interrupted still is");
        assertEquals(List.of("kernel"), List.copyOf(prepared));
    }
}

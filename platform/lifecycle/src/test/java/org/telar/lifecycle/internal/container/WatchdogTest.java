// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.telar.lifecycle.internal.archive.ModuleJar;

/** Which module a thread counts for. The threads of this test are in the code of this class. */
class WatchdogTest {
    private static final String HERE = "/org/telar/lifecycle/internal/container/WatchdogTest.class";
    private static final String ELSEWHERE = "/org/loom/Loom.class";
    private static final int MOST_THREADS = 3;

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> harmful = new ArrayList<>();

    @BeforeEach
    void leak() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(MOST_THREADS + 1);
        for (int thread = 0; thread <= MOST_THREADS; thread++) {
            Thread.ofPlatform().daemon().name("leaked-" + thread).start(() -> {
                begun.countDown();
                await();
            });
        }
        begun.await();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void end() {
        end.countDown();
    }

    private void look(Bundle... bundles) {
        BundleContext context = (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (self, method, arguments) -> bundles);
        new Watchdog(
                        context,
                        new Watchdog.Limits(MOST_THREADS, Duration.ofHours(1), 1),
                        (module, harm) -> harmful.add(module + " " + harm.key()))
                .look();
    }

    private static Bundle module(String id, String... classes) {
        List<URL> entries = new ArrayList<>();
        for (String each : classes) {
            try {
                entries.add(URI.create("file:" + each).toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(each, e);
            }
        }
        return (Bundle) Proxy.newProxyInstance(
                WatchdogTest.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getHeaders" -> new Hashtable<>(Map.of(ModuleJar.MODULE, id));
                    case "getState" -> Bundle.ACTIVE;
                    case "findEntries" -> Collections.enumeration(entries);
                    case "hashCode" -> id.hashCode();
                    case "equals" -> self == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void manyThreadsInAModulesOwnCodeAreItsHarm() {
        look(module("leaker", HERE), module("loom", ELSEWHERE));
        assertEquals(List.of("leaker lifecycle.quarantine.threads"), harmful);
    }

    /** Each has the same library inside, and a stack does not tell whose it is. */
    @Test
    void whatSeveralModulesHaveIsNobodysHarm() {
        look(module("leaker", HERE), module("loom", ELSEWHERE, HERE));
        assertEquals(List.of(), harmful);
    }
}

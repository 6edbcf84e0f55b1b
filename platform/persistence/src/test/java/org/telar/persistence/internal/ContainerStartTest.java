// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

@Timeout(60)
class ContainerStartTest {
    private final List<FrameworkListener> listeners = new ArrayList<>();
    private int containerLevel;
    private final FrameworkStartLevel level = fake(FrameworkStartLevel.class, (self, method, values) -> containerLevel);
    private final Bundle system = fake(Bundle.class, (self, method, values) -> level);
    private final Bundle[] bundles = {starting(25, true), starting(65, true), starting(90, false)};
    private final BundleContext context =
            fake(BundleContext.class, (self, method, values) -> switch (method.getName()) {
                case "getBundle" -> system;
                case "getBundles" -> bundles;
                case "getProperty" -> "100";
                case "addFrameworkListener" -> listen((FrameworkListener) values[0]);
                default -> forget((FrameworkListener) values[0]);
            });

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static Bundle starting(int level, boolean started) {
        BundleStartLevel starts = fake(
                BundleStartLevel.class,
                (self, method, values) -> method.getName().equals("getStartLevel") ? level : started);
        return fake(Bundle.class, (self, method, values) -> switch (method.getName()) {
            case "adapt" -> starts;
            case "getState" -> Bundle.INSTALLED;
            default -> null;
        });
    }

    private void tell(int event) {
        listeners.forEach(listener -> listener.frameworkEvent(new FrameworkEvent(event, system, null)));
    }

    private @Nullable Object listen(FrameworkListener listener) {
        listeners.add(listener);
        return null;
    }

    private @Nullable Object forget(FrameworkListener listener) {
        listeners.remove(listener);
        return null;
    }

    private static void assertWaits(CompletableFuture<Boolean> waiting) {
        assertThrows(TimeoutException.class, () -> waiting.get(50, TimeUnit.MILLISECONDS));
    }

    @Test
    void itIsWaitedForTillAllBundlesThatStartHaveStarted() throws Exception {
        containerLevel = 25;
        ContainerStart start = new ContainerStart(context);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(start::await);
        assertWaits(waiting);
        tell(FrameworkEvent.STARTLEVEL_CHANGED);
        assertWaits(waiting);
        containerLevel = 65;
        tell(FrameworkEvent.PACKAGES_REFRESHED);
        assertWaits(waiting);
        tell(FrameworkEvent.STARTLEVEL_CHANGED);
        assertTrue(waiting.get(30, TimeUnit.SECONDS));
        start.close();
        assertEquals(List.of(), listeners);
    }

    @ParameterizedTest
    @ValueSource(ints = {66, 100})
    void inAContainerThatRunsNobodyWaits(int reached) {
        containerLevel = reached;
        bundles[0] = starting(reached == 100 ? 100 : 25, true);
        try (ContainerStart start = new ContainerStart(context)) {
            assertTrue(start.await());
        }
    }

    @Test
    void whoEndsItWhileBundlesStartIsNotKept() throws Exception {
        containerLevel = 65;
        ContainerStart start = new ContainerStart(context);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(start::await);
        start.close();
        assertFalse(waiting.get(30, TimeUnit.SECONDS));
        assertEquals(List.of(), listeners);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** In the framework that Karaf uses, started the way that Karaf starts it: to its first level, and from there to the last. */
@Timeout(60)
class ContainerStartTest {
    private static final String LAST = Constants.FRAMEWORK_BEGINNING_STARTLEVEL;
    private static final int KARAFS_LAST = 100;

    @TempDir
    Path folder;

    private Framework framework;

    /** A bundle whose start takes as long as the test says. */
    public static final class Slow implements BundleActivator {
        private static CountDownLatch begun = new CountDownLatch(1);
        private static CountDownLatch mayEnd = new CountDownLatch(1);

        @Override
        public void start(BundleContext context) throws InterruptedException {
            begun.countDown();
            mayEnd.await();
        }

        @Override
        public void stop(BundleContext context) {}
    }

    /** A bundle that is there at once. */
    public static final class Quick implements BundleActivator {
        @Override
        public void start(BundleContext context) {}

        @Override
        public void stop(BundleContext context) {}
    }

    @BeforeEach
    void begin() throws BundleException {
        Slow.begun = new CountDownLatch(1);
        Slow.mayEnd = new CountDownLatch(1);
        System.setProperty(LAST, Integer.toString(KARAFS_LAST));
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        LAST,
                        "1",
                        Constants.FRAMEWORK_STORAGE,
                        folder.toString(),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "org.telar.*",
                        Constants.FRAMEWORK_BUNDLE_PARENT,
                        Constants.FRAMEWORK_BUNDLE_PARENT_APP));
        framework.start();
    }

    @AfterEach
    void end() throws Exception {
        Slow.mayEnd.countDown();
        System.clearProperty(LAST);
        framework.stop();
        framework.waitForStop(0);
    }

    private void bundle(String name, Class<?> activator, int level) throws IOException, BundleException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        main.putValue(Constants.BUNDLE_ACTIVATOR, activator.getName());
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, manifest).close();
        Bundle bundle = framework.getBundleContext().installBundle(name, new ByteArrayInputStream(jar.toByteArray()));
        bundle.adapt(BundleStartLevel.class).setStartLevel(level);
        bundle.start();
    }

    /** Goes on on the framework's own thread. */
    private void goTo(int level) {
        framework.adapt(FrameworkStartLevel.class).setStartLevel(level);
    }

    private ContainerStart start() {
        return new ContainerStart(framework.getBundleContext());
    }

    private static void assertOver(ContainerStart start) throws Exception {
        assertTrue(CompletableFuture.supplyAsync(start::await).get(10, TimeUnit.SECONDS));
    }

    private static void assertWaits(CompletableFuture<Boolean> waiting) {
        assertThrows(TimeoutException.class, () -> waiting.get(200, TimeUnit.MILLISECONDS));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, KARAFS_LAST})
    void itIsWaitedForTillAllBundlesThatStartHaveStarted(int level) throws Exception {
        bundle("quick", Quick.class, 25);
        bundle("slow", Slow.class, level);
        try (ContainerStart start = start()) {
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(start::await);
            goTo(KARAFS_LAST);
            Slow.begun.await();
            assertWaits(waiting);
            Slow.mayEnd.countDown();
            assertTrue(waiting.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void whoComesWhileTheLastBundleStartsWaitsForIt() throws Exception {
        bundle("slow", Slow.class, 65);
        goTo(KARAFS_LAST);
        Slow.begun.await();
        try (ContainerStart start = start()) {
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(start::await);
            assertWaits(waiting);
            Slow.mayEnd.countDown();
            assertTrue(waiting.get(30, TimeUnit.SECONDS));
        }
    }

    /** Also where a bundle has a level that the container never goes to. */
    @ParameterizedTest
    @ValueSource(ints = {65, KARAFS_LAST, KARAFS_LAST + 1})
    void inAContainerThatRunsNobodyWaits(int level) throws Exception {
        bundle("quick", Quick.class, level);
        try (ContainerStart before = start()) {
            goTo(KARAFS_LAST);
            assertOver(before);
        }
        try (ContainerStart after = start()) {
            assertOver(after);
        }
    }

    @Test
    void whoEndsItWhileBundlesStartIsNotKept() throws Exception {
        bundle("slow", Slow.class, 65);
        goTo(KARAFS_LAST);
        Slow.begun.await();
        ContainerStart start = start();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(start::await);
        start.close();
        assertFalse(waiting.get(30, TimeUnit.SECONDS));
    }
}

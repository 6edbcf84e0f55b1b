// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.ui.Tiles;
import org.telar.vaadin.RoutedView;
import org.telar.vaadin.Routes;

/** A module that comes or goes does not wait for the home pages that are open. */
class ModuleViewsTest {
    private static final Tiles NONE = List::of;
    private static final long PATIENCE_SECONDS = 30;
    private static final int MODULES = 20;

    private final ModuleViews views = new ModuleViews(new NoRoutes(), user -> new HomeView("nowhere"));
    private final Semaphore told = new Semaphore(0);

    /** Nobody is there to be routed. */
    private static final class NoRoutes implements Routes {
        @Override
        public Registration add(RoutedView view) {
            return () -> {};
        }

        @Override
        public Registration onChange(Consumer<RouteChange> listener) {
            return () -> {};
        }
    }

    @AfterEach
    void stop() {
        views.stop();
    }

    private void awaitTold() throws InterruptedException {
        assertTrue(told.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "an open home page is not told");
    }

    @Test
    void aModuleStartsWhileOpenPagesAreBusyAndTheyAreToldOnceOfManyChanges() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        Thread starts = Thread.currentThread();
        views.onTiles(() -> {
            assertNotSame(starts, Thread.currentThread(), "the module would wait for the page");
            told.release();
            try {
                busy.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        views.addTiles(NONE);
        awaitTold();
        for (int module = 0; module < MODULES; module++) {
            views.addTiles(NONE);
            views.removeTiles(NONE);
        }
        busy.countDown();
        awaitTold();
        CountDownLatch last = new CountDownLatch(1);
        views.onTiles(last::countDown);
        views.addTiles(NONE);
        assertTrue(last.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(
                1,
                told.drainPermits(),
                "all that changed while the page was busy was told at once, and the last change");
    }

    @Test
    void onePageThatFailsKeepsNoOtherOneFromBeingTold() throws InterruptedException {
        views.onTiles(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        views.onTiles(told::release);
        views.addTiles(NONE);
        awaitTold();
        views.removeTiles(NONE);
        awaitTold();
    }

    @Test
    void nothingOfItIsLeftWhenThePartEnds() throws InterruptedException {
        AtomicReference<Thread> tells = new AtomicReference<>();
        views.onTiles(() -> {
            tells.set(Thread.currentThread());
            told.release();
        });
        views.addTiles(NONE);
        awaitTold();
        Thread teller = tells.get();
        assertTrue(teller.isAlive());
        views.stop();
        teller.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertFalse(teller.isAlive());
        views.removeTiles(NONE);
        assertEquals(0, told.availablePermits());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.faulty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.itest.faulty.harm.Harm;

/** What a {@link FaultyModule} does wrong; the bundle's header of this name tells which. */
public enum Fault {
    NONE,
    ACTIVATOR_THROWS,
    ACTIVATOR_IS_SLOW,
    CONSTRUCTOR_THROWS,
    CONSTRUCTOR_LOOPS,
    CONSTRUCTOR_OVERFLOWS_THE_STACK,
    CONSTRUCTOR_LACKS_A_CLASS,
    CONSTRUCTOR_TAKES_ALL_MEMORY,
    OTHER_IDENTITY,
    OTHER_PERMISSION,
    PERMISSIONS_THROW,
    ROUTE_OF_ANOTHER,
    ROUTE_TAKEN,
    ROUTE_ILLEGAL,
    MENU_WITHOUT_ICON,
    VIEWS_THROW,
    VIEW_THROWS,
    VIEW_IS_NULL,
    TILE_THROWS,
    VIEW_THROWS_LATER,
    CLICK_THROWS,
    TILE_THROWS_LATER,
    LISTENER_THROWS,
    STOP_THROWS,
    STOP_THROWS_LATER,
    STOP_HANGS_LATER,
    THREAD_LOOPS,
    THREADS_LEAK,
    LOG_FLOODS;

    /** In which bundle header a module says what is wrong with it. */
    public static final String HEADER = "Fault";

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    /** So that the machine is not kept busy after the test. */
    private static final long LONGEST_LOOP_NANOS = 12_000_000_000L;

    private static final int MANY_THREADS = 80;
    private static final int MANY_LINES = 600;
    private static final long PAUSE_NANOS = 200_000_000;
    private static final int BLOCK = 16 << 20;

    static Fault of(BundleContext context) {
        return valueOf(context.getBundle().getHeaders("").get(HEADER));
    }

    /** Throws when this is what is wrong. */
    void unless(Fault other) {
        if (this == other) {
            throw new IllegalStateException("faulty on purpose: " + this);
        }
    }

    /** Does what goes wrong while a part is made. */
    void inConstructor() {
        unless(CONSTRUCTOR_THROWS);
        switch (this) {
            case CONSTRUCTOR_LOOPS -> loop();
            case CONSTRUCTOR_OVERFLOWS_THE_STACK -> overflow(1);
            case CONSTRUCTOR_LACKS_A_CLASS -> Missing.use();
            case CONSTRUCTOR_TAKES_ALL_MEMORY -> takeAllMemory();
            default -> {
                // it goes wrong elsewhere, or not at all
            }
        }
    }

    private static int overflow(int depth) {
        return depth + overflow(depth + 1);
    }

    private static void takeAllMemory() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[BLOCK]);
        }
    }

    /** Hears no interrupt. */
    static void loop() {
        long end = System.nanoTime() + LONGEST_LOOP_NANOS;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    void onClick() {
        unless(CLICK_THROWS);
    }

    /** Does what goes wrong while the module runs, on threads of its own, until it is interrupted or has stopped. */
    List<Thread> begin() {
        return switch (this) {
            case THREAD_LOOPS ->
                threads(1, () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                });
            case THREADS_LEAK -> threads(MANY_THREADS, LockSupport::park);
            case LOG_FLOODS -> threads(1, Fault::flood);
            default -> List.of();
        };
    }

    private static void flood() {
        while (!Thread.currentThread().isInterrupted()) {
            for (int line = 0; line < MANY_LINES; line++) {
                LOG.info("line {} of very many", line);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static List<Thread> threads(int count, Runnable work) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().name("faulty-" + i).daemon().start(Harm.doing(work)));
        }
        return threads;
    }
}

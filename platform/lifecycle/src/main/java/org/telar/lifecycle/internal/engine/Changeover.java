// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.telar.api.ModuleId;

/**
 * Brings about what is wished. A new release is tried in the container before it is wished, and the wish is put on its shelf
 * in one piece: whoever looks after a crash finds the old wishes or the new ones, and {@link #settle} makes the container
 * follow. One thread at a time.
 */
public final class Changeover {
    private final WishShelf shelf;
    private final Workshop workshop;

    public Changeover(WishShelf shelf, Workshop workshop) {
        this.shelf = shelf;
        this.workshop = workshop;
    }

    /**
     * Makes the change of one module.
     *
     * @param seen what is wished now
     * @param next the generation after it, other for this module only
     * @throws Failure when the release does not work; everything is as before, unless what ran then does not start again
     * @throws Overtaken when somebody else was quicker; the same holds
     */
    public void change(ModuleId module, Wishes seen, Wishes next) throws Failure, Overtaken {
        Optional<Release> before = seen.of(module).map(Wish::release);
        Release after = next.of(module).orElseThrow().release();
        Optional<Release> running =
                before.filter(release -> Boolean.TRUE.equals(workshop.present().get(release)));
        boolean other = !before.equals(Optional.of(after));
        boolean starts = next.isOn(module) && !running.equals(Optional.of(after));
        workshop.bring(after);
        try {
            if (starts) {
                running.ifPresent(workshop::stop);
                workshop.start(after, true);
            }
            shelf.put(next);
        } catch (Failure | Overtaken | RuntimeException e) {
            goBack(after, other, starts, running).ifPresent(e::addSuppressed);
            throw e;
        }
        if (!next.isOn(module)) {
            running.ifPresent(workshop::stop);
        }
        if (other) {
            before.ifPresent(workshop::drop);
        }
    }

    /** @return why what ran before does not */
    private Optional<Failure> goBack(Release after, boolean other, boolean started, Optional<Release> running) {
        if (started) {
            workshop.stop(after);
        }
        if (other) {
            workshop.drop(after);
        }
        if (started && running.isPresent()) {
            try {
                workshop.start(running.get(), false);
            } catch (Failure e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /**
     * Makes the container have what is wished and nothing else. A module that fails keeps no other one from running.
     *
     * @param starter runs the starts, which may take long, perhaps at the same time; it returns when all have ended
     * @return why modules are not as they are wished
     */
    public Map<ModuleId, Failure> settle(Wishes wishes, Together starter) {
        workshop.present().forEach((release, runs) -> {
            Optional<Wish> wish =
                    wishes.of(release.module()).filter(each -> each.release().equals(release));
            if (runs && wish.filter(Wish::on).isEmpty()) {
                workshop.stop(release);
            }
            if (wish.isEmpty()) {
                workshop.drop(release);
            }
        });
        return bringAbout(wishes.modules().values(), starter);
    }

    /** The same for some of the modules, none of which has to go or to be stopped. */
    public Map<ModuleId, Failure> bringAbout(Collection<Wish> wished, Together starter) {
        Map<ModuleId, Failure> failures = new ConcurrentHashMap<>();
        wished.forEach(wish -> attempt(wish, failures, () -> workshop.bring(wish.release())));
        Map<Release, Boolean> present = workshop.present();
        starter.run(wished.stream()
                .filter(wish ->
                        wish.on() && !failures.containsKey(wish.release().module()))
                .filter(wish -> !Boolean.TRUE.equals(present.get(wish.release())))
                .map(wish -> (Runnable) () -> attempt(wish, failures, () -> workshop.start(wish.release(), false))));
        return failures;
    }

    private static void attempt(Wish wish, Map<ModuleId, Failure> failures, Step step) {
        try {
            step.run();
        } catch (Failure e) {
            failures.put(wish.release().module(), e);
        }
    }

    private interface Step {
        void run() throws Failure;
    }

    /** Runs many things and returns when all have ended. */
    public interface Together {
        void run(Stream<Runnable> all);

        /** One after the other. */
        static Together inTurn() {
            return all -> all.forEach(Runnable::run);
        }

        /**
         * Each on a thread of its own, the next one when the one before has ended or takes longer than this: one that hangs
         * holds up nobody, and those that do not are not in each other's way.
         */
        static Together patient(Duration patience) {
            return all -> {
                List<Thread> threads = new ArrayList<>();
                try {
                    for (Runnable each : all.toList()) {
                        Thread thread = Thread.ofPlatform()
                                .name("telar-starts")
                                .daemon()
                                .start(each);
                        thread.join(patience);
                        threads.add(thread);
                    }
                    for (Thread thread : threads) {
                        thread.join();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            };
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.engine.Changeover;
import org.telar.lifecycle.internal.engine.Failure;
import org.telar.lifecycle.internal.engine.Overtaken;
import org.telar.lifecycle.internal.engine.Release;
import org.telar.lifecycle.internal.engine.Release.Origin;
import org.telar.lifecycle.internal.engine.Retrial;
import org.telar.lifecycle.internal.engine.Wish;
import org.telar.lifecycle.internal.engine.WishShelf;
import org.telar.lifecycle.internal.engine.Wishes;
import org.telar.lifecycle.internal.engine.Workshop;

/**
 * The wishes that this node follows, and where it could not, why. That is tried again by itself: the machine may have been too
 * busy, the database away. One thread at a time, but for {@link #wishes}, {@link #trouble}, {@link #unchanged} and {@link #forget}.
 */
final class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** A module that has not started by then no longer holds up the next one. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration AGAIN_SOON = Duration.ofSeconds(15);
    private static final Duration AGAIN_AT_LAST = Duration.ofHours(1);

    private final WishShelf shelf;
    private final Archives archives;
    private final Library library;
    private final Workshop workshop;
    private final Changeover changeover;
    private final Retrial retrial;
    /** Why modules are not as they are wished. */
    private final Map<ModuleId, Message> unfollowed = new ConcurrentHashMap<>();
    /** Why modules could not be changed the last time, were put into quarantine, or what the last run ended with. */
    private final Map<ModuleId, Message> unchanged = new ConcurrentHashMap<>();

    private boolean cutShort;
    private volatile Wishes followed = Wishes.none();

    Following(WishShelf shelf, Archives archives, Library library, Workshop workshop, InstantSource clock) {
        this.shelf = shelf;
        this.archives = archives;
        this.library = library;
        this.workshop = workshop;
        changeover = new Changeover(shelf, workshop);
        retrial = new Retrial(clock, AGAIN_SOON, AGAIN_AT_LAST);
    }

    Wishes wishes() {
        return followed;
    }

    /** Why a module is not as it is wished, or could not be changed the last time. */
    Optional<Message> trouble(ModuleId module) {
        return Optional.ofNullable(unfollowed.get(module))
                .or(() -> Optional.ofNullable(unchanged.get(module)))
                .or(() -> followed.of(module).map(Wish::release).flatMap(workshop::lingering));
    }

    /** Whether it is wished, and did not come about or could not be changed the last time. */
    boolean isTroubled(ModuleId module) {
        return followed.isOn(module) && (unfollowed.containsKey(module) || unchanged.containsKey(module));
    }

    /** Why a module that is as it is wished could not be changed the last time. */
    Optional<Message> unchanged(ModuleId module) {
        return isFollowed(module) ? Optional.ofNullable(unchanged.get(module)) : Optional.empty();
    }

    boolean isFollowed(ModuleId module) {
        return !unfollowed.containsKey(module);
    }

    /**
     * @param chosen the modules that the profile switches on
     * @return the wishes as they were found
     */
    Wishes begin(String profile, Set<ModuleId> chosen) {
        Wishes found = shelf.read();
        try {
            Wishes fitting = found.following(profile, chosen, shipped());
            if (fitting != found) {
                shelf.put(fitting);
            }
            follow(fitting);
        } catch (Overtaken e) {
            // another node begins at the same time, with the same distribution
            follow(shelf.read());
        }
        return found;
    }

    private List<Release> shipped() {
        return library.offers().stream().map(Shipped.Offer::release).toList();
    }

    /** Brings about what was wished elsewhere since; does nothing when nothing was. */
    void catchUp() {
        Wishes last = shelf.read();
        if (last.generation() != followed.generation()) {
            follow(last);
        }
    }

    private void follow(Wishes shared) {
        Wishes before = followed;
        Wishes wishes = shared.shippedAs(shipped());
        followed = wishes;
        unchanged.keySet().removeIf(module -> !wishes.of(module).equals(before.of(module)));
        retrial.never();
        settle();
    }

    private void settle() {
        attempt(() -> {
            cutShort = true;
            Map<ModuleId, Failure> failures = changeover.settle(followed, Changeover.Together.patient(PATIENCE));
            keepOnlyWished();
            cutShort = false;
            return failures;
        });
    }

    /** Does nothing before it is time. */
    void tryAgain() {
        if (retrial.isDue()) {
            if (cutShort) {
                settle();
            } else {
                attempt(() -> changeover.bringAbout(
                        unfollowed.keySet().stream()
                                .flatMap(module -> followed.of(module).stream())
                                .toList(),
                        Changeover.Together.patient(PATIENCE)));
            }
        }
    }

    /** What an administrator asks for is tried at once. */
    void tryAgain(ModuleId module) {
        unchanged.remove(module);
        retrial.never();
        settle();
    }

    private interface Try {
        /** @return why modules are not as they are wished now */
        Map<ModuleId, Failure> failures();
    }

    private void attempt(Try attempt) {
        try {
            note(attempt.failures());
        } finally {
            if (cutShort || !unfollowed.isEmpty()) {
                LOG.debug("What is not as it is wished is tried again in {}", retrial.later());
            } else {
                retrial.never();
            }
        }
    }

    /** What is so again is said once. */
    private void note(Map<ModuleId, Failure> failures) {
        unfollowed.keySet().removeIf(module -> {
            boolean mended = !failures.containsKey(module);
            if (mended) {
                LOG.info("Module {} is as it is wished again", module);
            }
            return mended;
        });
        failures.forEach((module, failure) -> {
            if (!failure.reason().equals(unfollowed.put(module, failure.reason()))) {
                LOG.error("Module {} is not as it is wished; it is tried again: {}", module, failure.getMessage());
            }
        });
    }

    private void keepOnlyWished() {
        archives.keepOnly(followed.modules().values().stream()
                .flatMap(wish -> Stream.concat(Stream.of(wish.release()), wish.previous().stream()))
                .filter(release -> release.origin() == Origin.ARCHIVE)
                .collect(Collectors.toSet()));
    }

    /** @param next the generation after the one that is followed, other for this module only */
    void change(ModuleId module, Wishes next) throws Failure, Overtaken {
        try {
            changeover.change(module, followed, next);
        } catch (Failure e) {
            unchanged.put(module, e.reason());
            requireAsBefore(module, e.reason());
            throw e;
        } catch (Overtaken | RuntimeException e) {
            requireAsBefore(module, Message.of("lifecycle.failure.start", module.name(), Causes.words(e)));
            throw e;
        }
        followed = next;
        unfollowed.remove(module);
        unchanged.remove(module);
        keepOnlyWished();
    }

    /** What ran before the change may not have come back. */
    private void requireAsBefore(ModuleId module, Message reason) {
        Optional<Release> wished = followed.of(module).filter(Wish::on).map(Wish::release);
        if (wished.isPresent() && !Boolean.TRUE.equals(workshop.present().get(wished.get()))) {
            unfollowed.put(module, reason);
            retrial.soon();
            LOG.error("{} ran before and did not start again; it is tried again", wished.get());
        }
    }

    /** What is said of a module that is as it is wished. */
    void note(ModuleId module, Message trouble) {
        unchanged.put(module, trouble);
    }

    void forget(ModuleId module) {
        unchanged.remove(module);
    }
}

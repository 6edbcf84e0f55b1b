// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.MatchEnded;
import org.telar.matchmaking.MatchPublished;
import org.telar.matchmaking.MatchValidated;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.internal.store.DraftStore;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.persistence.ConcurrentChange;

/** What becomes of a match after it is approved. Every method checks what the user may do. Safe for many threads. */
public final class MatchSteps {
    public static final int LONGEST_REASON = 1000;
    private static final int PORTION = 50;
    private static final Set<State> ASKED = EnumSet.of(State.PAUSED, State.DECLINED, State.ENDED);
    private static final Optional<Message> NOT_NOW = Optional.of(Message.of("matchmaking.step.not-now"));

    private final MatchStore store;
    private final DraftStore drafts;
    private final MentorLabels labels;
    private final Clock clock;
    private final ZoneId zone;

    /** @param zone of the office, for what day it is */
    public MatchSteps(MatchStore store, DraftStore drafts, Scopes scopes, Clock clock, ZoneId zone) {
        this.store = store;
        this.drafts = drafts;
        this.labels = new MentorLabels(store, scopes);
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Makes approved matches known to their mentors; those that are not approved, or no longer, stay as they are. A mentor who is not linked
     * to a person of the shared database cannot see hers.
     *
     * @param progress told how many are done
     * @return how many were published
     */
    public int publish(User user, Collection<Long> matches, IntConsumer progress) {
        return store.as(user, Permissions.APPROVE, () -> {
            List<Long> approved = store.some(matches).stream()
                    .filter(match -> match.state() == State.APPROVED)
                    .map(MatchEntry::id)
                    .toList();
            int published = 0;
            for (int from = 0; from < approved.size(); from += PORTION) {
                List<Long> some = approved.subList(from, Math.min(approved.size(), from + PORTION));
                published += publish(user, some);
                progress.accept(from + some.size());
            }
            return published;
        });
    }

    /** All or none: those that someone else changes at this moment stay approved, and so do those beside them. */
    private int publish(User user, List<Long> approved) {
        try {
            return store.inTransaction(() -> {
                List<MatchEntry> published = approved.stream()
                        .flatMap(id -> store.move(id, State.APPROVED, State.PUBLISHED, "", user.account()).stream())
                        .toList();
                published.forEach(match -> tell(user, match));
                return published.size();
            });
        } catch (ConcurrentChange e) {
            return 0;
        }
    }

    private void tell(User user, MatchEntry match) {
        match.mentored().ifPresent(mentored -> labels.follow(user, mentored));
        store.tell(new MatchPublished(
                match.id(),
                Keys.optional(match.programmeWave()),
                Keys.optional(match.mentorPerson()),
                Keys.of(match.mentored(), Mentored.Kind.PERSON),
                Keys.of(match.mentored(), Mentored.Kind.ENTERPRISE)));
    }

    /**
     * Pauses, goes on, declines or ends. What is declined or ended frees its places, and its mentor sees it no longer.
     * A pair that is declined is not pinned any more.
     *
     * @param reason why; see {@link State#needsReason}
     * @return what stands against it; empty when it is done
     */
    public Optional<Message> move(User user, long id, State next, String reason) {
        MatchEntry match = reached(user, id);
        Optional<Message> objection = objection(match, next, reason.strip());
        if (objection.isPresent()) {
            return objection;
        }
        return within(user, next, () -> {
            if (store.move(id, match.state(), next, reason.strip(), user.account())
                    .isEmpty()) {
                return NOT_NOW;
            }
            if (!next.holdsPlace()) {
                free(user, match, next);
            }
            return Optional.empty();
        });
    }

    private static Optional<Message> objection(MatchEntry match, State next, String reason) {
        if (!canBeAsked(match, next)) {
            return NOT_NOW;
        }
        if (next.needsReason() && reason.isEmpty()) {
            return Optional.of(Message.of("matchmaking.step.no-reason"));
        }
        if (next.needsReason() && reason.length() > LONGEST_REASON) {
            return Optional.of(Message.of("matchmaking.step.reason", reason.length(), LONGEST_REASON));
        }
        return Optional.empty();
    }

    /** Approving, publishing and validating have ways of their own, and who follows a match may not do all of them. */
    private static boolean canBeAsked(MatchEntry match, State next) {
        return match.state() == State.PAUSED && next != State.ENDED
                ? next == (match.validated().isPresent() ? State.VALIDATED : State.PUBLISHED)
                : ASKED.contains(next) && match.state().next().contains(next);
    }

    private void free(User user, MatchEntry match, State next) {
        store.giveMentorBack(match.mentor().id());
        store.giveMenteeBack(match.mentee().id());
        match.mentored().ifPresent(mentored -> labels.follow(user, mentored));
        if (next == State.DECLINED) {
            drafts.unpin(match.wave(), match.pair());
        }
        store.tell(new MatchEnded(match.id(), Keys.optional(match.programmeWave()), today(), next == State.DECLINED));
    }

    /** What ends a match takes it out of the mentor's reach, so that as herself she could not store it. */
    private Optional<Message> within(User user, State next, Supplier<Optional<Message>> work) {
        if (user.seenBy().isPresent()) {
            throw new AccessDenied(Permissions.FOLLOW);
        }
        try {
            return next.holdsPlace()
                    ? store.as(user, Permissions.FOLLOW, () -> store.inTransaction(work))
                    : store.asTelar("a match that ends leaves its mentor's reach", () -> store.inTransaction(work));
        } catch (ConcurrentChange e) {
            return Optional.of(e.reason());
        }
    }

    /**
     * Records that the two have met and agreed on what they expect (MAT-06, MAT-07).
     *
     * @param agreed what they agreed on, in a few sentences; may be empty
     * @return what stands against it; empty when it is done
     */
    public Optional<Message> validate(User user, long id, LocalDate day, String agreed) {
        MatchEntry match = reached(user, id);
        if (match.state() != State.PUBLISHED) {
            return NOT_NOW;
        }
        if (day.isAfter(today())) {
            return Optional.of(Message.of("matchmaking.step.future", day));
        }
        if (agreed.strip().length() > LONGEST_REASON) {
            return Optional.of(
                    Message.of("matchmaking.step.reason", agreed.strip().length(), LONGEST_REASON));
        }
        return within(user, State.VALIDATED, () -> {
            if (store.move(id, State.PUBLISHED, State.VALIDATED, agreed.strip(), user.account())
                    .isEmpty()) {
                return NOT_NOW;
            }
            store.validated(id, day);
            store.tell(new MatchValidated(id, Keys.optional(match.programmeWave()), day));
            return Optional.empty();
        });
    }

    private MatchEntry reached(User user, long id) {
        return store.as(user, Permissions.FOLLOW, () -> store.find(id))
                .orElseThrow(() -> new AccessDenied(Permissions.FOLLOW));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

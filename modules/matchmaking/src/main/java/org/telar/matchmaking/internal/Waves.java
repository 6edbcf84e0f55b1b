// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Outcome;
import org.telar.matchmaking.engine.Progress;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.persistence.ConcurrentChange;

/** All that can be done with waves. Every method checks what the user may do. Safe for many threads. */
public final class Waves {
    private static final int LONGEST_NAME = 120;

    private final WaveStore store;
    private final Matchmaker matchmaker;

    public Waves(WaveStore store, Matchmaker matchmaker) {
        this.store = store;
        this.matchmaker = matchmaker;
    }

    /** Newest first. */
    public List<WaveEntry> all(User user) {
        return store.as(user, Permissions.SEE, () -> store.waves());
    }

    public Optional<WaveEntry> wave(User user, long id) {
        return store.as(user, Permissions.SEE, () -> store.wave(id));
    }

    /** A new wave without people; its only field is {@code name}. */
    public Change<WaveEntry> create(User user, String name) {
        return store.as(user, Permissions.IMPORT, () -> {
            String trimmed = name.strip();
            if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
                return flawed(Message.of("matchmaking.wave.name-length", trimmed.length(), LONGEST_NAME));
            }
            return store.create(trimmed)
                    .<Change<WaveEntry>>map(Change.Done::new)
                    .orElseGet(() -> flawed(Message.of("matchmaking.wave.name-taken", trimmed)));
        });
    }

    private static Change<WaveEntry> flawed(Message message) {
        return new Change.Flawed<>(List.of(new Flaw("name", message)));
    }

    public PeopleList<Mentor> mentors(User user) {
        user.require(Permissions.SEE);
        return new ReachedList<>(store, user, store.mentors());
    }

    public PeopleList<Mentee> mentees(User user) {
        user.require(Permissions.SEE);
        return new ReachedList<>(store, user, store.mentees());
    }

    /** @param people read once; may throw to stop, and then nothing is stored */
    public PeopleList.Written bringMentors(User user, long wave, Iterable<Named<Mentor>> people) {
        return store.as(user, Permissions.IMPORT, () -> store.mentors().write(wave, people));
    }

    /** @param people read once; may throw to stop, and then nothing is stored */
    public PeopleList.Written bringMentees(User user, long wave, Iterable<Named<Mentee>> people) {
        return store.as(user, Permissions.IMPORT, () -> store.mentees().write(wave, people));
    }

    public People people(User user, long wave) {
        return store.as(user, Permissions.SEE, () -> store.people(wave));
    }

    /** The best matching, kept as a draft when there is one. */
    public Outcome match(User user, long wave, Progress progress, BooleanSupplier cancelled) {
        return store.as(user, Permissions.MATCH, () -> {
            People people = store.people(wave);
            Outcome outcome = matchmaker.match(people.wave(), progress, cancelled);
            if (outcome instanceof Matching matching) {
                store.keep(wave, matching, people.fingerprint(), user.account());
            }
            return outcome;
        });
    }

    /** Newest first. */
    public List<Draft> drafts(User user, long wave) {
        return store.as(user, Permissions.SEE, () -> store.drafts(wave));
    }

    /**
     * A draft with the reasons for each pair and for everyone left out, worked out anew: matching is deterministic, so for
     * the same people they are the reasons of the day it was made.
     */
    public Optional<Explained> explained(User user, long wave, long draft) {
        return store.as(
                user,
                Permissions.SEE,
                () -> store.draft(wave, draft).map(whole -> Explained.of(whole, store.people(wave), matchmaker)));
    }

    /** Approves a draft in place of the one that was approved before, if any. */
    public Change<Draft> approve(User user, long wave, long draft) {
        return store.as(user, Permissions.APPROVE, () -> {
            Draft.Whole whole = store.draft(wave, draft)
                    .orElseThrow(() -> new IllegalArgumentException("Wave " + wave + " has no matching " + draft));
            if (!whole.draft().people().equals(store.people(wave).fingerprint())) {
                return new Change.Refused<>(Message.of("matchmaking.approve.people-changed"));
            }
            try {
                return new Change.Done<>(store.approve(wave, draft, user.account()));
            } catch (ConcurrentChange e) {
                return new Change.Refused<>(Message.of("matchmaking.approve.at-the-same-time"));
            }
        });
    }
}

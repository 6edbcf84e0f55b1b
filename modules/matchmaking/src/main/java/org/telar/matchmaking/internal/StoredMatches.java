// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.matchmaking.Match;
import org.telar.matchmaking.Matches;
import org.telar.matchmaking.internal.store.MatchStore;

/** Matches that a user reaches: a mentor her own, who runs a wave all of it. Safe for many threads. */
public final class StoredMatches implements Matches {
    private final MatchStore store;

    public StoredMatches(MatchStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stored<Match>> find(User user, long id) {
        return entry(user, id).map(StoredMatches::stored);
    }

    @Override
    public List<Stored<Match>> ofWave(User user, long wave) {
        return store.as(user, SEE, () -> store.ofProgrammeWave(wave)).stream()
                .map(StoredMatches::stored)
                .toList();
    }

    private static Stored<Match> stored(MatchEntry entry) {
        return new Stored<>(entry.id(), 0, entry.match());
    }

    /** With names. */
    public Optional<MatchEntry> entry(User user, long id) {
        return store.as(user, SEE, () -> store.find(id));
    }

    /** The matches of a wave here, ended and declined ones too. */
    public List<MatchEntry> entries(User user, long wave) {
        return store.as(user, SEE, () -> store.ofWave(wave));
    }

    /** Those that mentors see, as far as the user reaches them, by the names of whom they mentor. */
    public List<MatchEntry> hers(User user) {
        return store.as(user, SEE, () -> store.published()).stream()
                .sorted(Comparator.comparing(
                        (MatchEntry match) -> match.mentee().name()))
                .toList();
    }

    /** The first step first. Why others paused it is for staff: it may tell of what the mentee told them. */
    public List<MatchStep> history(User user, long match) {
        boolean staff = user.may(Permissions.SEE);
        return store.as(user, SEE, () -> store.history(match)).stream()
                .map(step -> staff || step.state() != Match.State.PAUSED || step.account() == user.account()
                        ? step
                        : new MatchStep(step.state(), step.recorded(), "", step.account()))
                .toList();
    }
}

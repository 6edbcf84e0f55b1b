// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.store.WaveStore;
import org.telar.persistence.ConcurrentChange;

/** All that can be done with waves. Every method checks what the user may do. Safe for many threads. */
public final class Waves {
    private static final int LONGEST_NAME = 120;
    private static final Message RULES_MEANWHILE = Message.of("matchmaking.rules.meanwhile");

    private final WaveStore store;

    public Waves(WaveStore store) {
        this.store = store;
    }

    /** Newest first. */
    public List<WaveEntry> all(User user) {
        return store.as(user, Permissions.SEE, () -> store.waves());
    }

    public Optional<WaveEntry> wave(User user, long id) {
        return store.as(user, Permissions.SEE, () -> store.wave(id));
    }

    /** That wave of a programme, if its people are matched here. */
    public Optional<WaveEntry> ofProgramme(User user, long programmeWave) {
        return store.as(user, Permissions.SEE, () -> store.ofProgramme(programmeWave));
    }

    /** Of the page of a wave. */
    public static String path(long wave) {
        return "matchmaking/wave/" + wave;
    }

    /**
     * A new wave without people; its only field is {@code name}.
     *
     * @param of the wave of a programme that it is; those who work in that one reach it. A wave of none is for those who reach
     *     everything
     */
    public Change<WaveEntry> create(User user, String name, Optional<ProgrammeWave> of) {
        return store.as(user, Permissions.IMPORT, () -> {
            String trimmed = name.strip();
            if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
                return flawed(Message.of("matchmaking.wave.name-length", trimmed.length(), LONGEST_NAME));
            }
            return store.create(trimmed, of)
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

    /**
     * @param people read once; may throw to stop, and then nothing is stored
     * @throws IllegalArgumentException when somebody else is to get a code of {@link #heldByMentors}; nothing is stored
     */
    public PeopleList.Written bringMentors(User user, long wave, Iterable<Named<Mentor>> people) {
        return store.as(user, Permissions.IMPORT, () -> store.mentors().write(wave, people));
    }

    /**
     * @param people read once; may throw to stop, and then nothing is stored
     * @throws IllegalArgumentException when somebody else is to get a code of {@link #heldByMentees}; nothing is stored
     */
    public PeopleList.Written bringMentees(User user, long wave, Iterable<Named<Mentee>> people) {
        return store.as(user, Permissions.IMPORT, () -> store.mentees().write(wave, people));
    }

    public HeldCodes heldByMentors(User user, long wave) {
        return store.as(user, Permissions.IMPORT, () -> store.mentors().held(wave));
    }

    public HeldCodes heldByMentees(User user, long wave) {
        return store.as(user, Permissions.IMPORT, () -> store.mentees().held(wave));
    }

    public People people(User user, long wave) {
        return store.as(user, Permissions.SEE, () -> store.people(wave));
    }

    /** Whether she may approve and publish at all; services ask again. */
    public boolean mayApprove(User user) {
        return user.may(Permissions.APPROVE);
    }

    public boolean mayMatch(User user) {
        return user.may(Permissions.MATCH);
    }

    public boolean mayImport(User user) {
        return user.may(Permissions.IMPORT);
    }

    public boolean mayFollow(User user) {
        return user.may(Permissions.FOLLOW);
    }

    public boolean mayDecide(User user) {
        return user.may(Permissions.RULES);
    }

    /**
     * Whether mentees of one mentor meet in groups (peer mentoring).
     *
     * @param most in a group, at least two; 0 when each meets her mentor alone
     * @return what stands against it; empty when it is done
     */
    public Optional<Message> meetInGroups(User user, long wave, int most) {
        if (most < 0 || most == 1) {
            throw new IllegalArgumentException("A group of " + most + " is none");
        }
        return store.as(user, Permissions.MATCH, () -> {
            try {
                store.meetInGroups(wave, most);
                return Optional.empty();
            } catch (ConcurrentChange e) {
                return Optional.of(e.reason());
            }
        });
    }

    /** What the wave's programme has decided about matching. */
    public ProgrammeRules rules(User user, long wave) {
        return store.as(user, Permissions.SEE, () -> store.rules(wave));
    }

    /**
     * Decides it for all waves of the programme.
     *
     * @param seen what was decided when she began to change it
     * @return what stands against it; empty when it is done
     * @throws IllegalArgumentException when the wave belongs to no programme
     */
    public Optional<Message> decide(User user, long wave, ProgrammeRules seen, ProgrammeRules rules) {
        return store.as(user, Permissions.RULES, () -> {
            try {
                return store.decide(wave, seen, rules) ? Optional.empty() : Optional.of(RULES_MEANWHILE);
            } catch (ConcurrentChange e) {
                return Optional.of(RULES_MEANWHILE);
            }
        });
    }
}

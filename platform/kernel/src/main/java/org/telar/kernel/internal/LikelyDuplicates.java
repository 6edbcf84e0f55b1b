// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.engine.Likeness;
import org.telar.kernel.internal.store.MergeStore;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.Duplicates;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;

/** Compares a person with those who have a word or the sound of a name in common with her. */
public final class LikelyDuplicates implements Duplicates {
    private static final int COMPARED = 60;
    private static final int TOLD = 10;

    private final PersonStore people;
    private final MergeStore merges;
    private final Clock clock;
    private final String country;

    /**
     * @param clock in the office's time zone
     * @param country the office's own, ISO 3166-1 alpha-2
     */
    public LikelyDuplicates(PersonStore people, MergeStore merges, Clock clock, String country) {
        this.people = people;
        this.merges = merges;
        this.clock = clock;
        this.country = country;
    }

    @Override
    public List<Candidate> of(User user, Person person, Optional<Long> known) {
        return people.as(user, People.SEE, () -> {
            Person tidied = person.tidied(country);
            Set<Long> perhaps = people.perhaps(tidied, COMPARED);
            return people.all(perhaps).stream()
                    .filter(other -> !known.equals(Optional.of(other.id())))
                    .map(other -> candidate(tidied, other))
                    .filter(candidate -> candidate.likeness() >= Likeness.NOTABLE
                            && !candidate.reasons().isEmpty())
                    .sorted(Comparator.comparingDouble(Candidate::likeness)
                            .reversed()
                            .thenComparing(candidate -> candidate.person().id()))
                    .limit(TOLD)
                    .toList();
        });
    }

    private static Candidate candidate(Person person, Stored<Person> other) {
        Likeness likeness = Likeness.of(person, other.value());
        return new Candidate(other, likeness.score(), likeness.reasons());
    }

    @Override
    public Change<Person> merge(User user, Stored<Person> kept, Stored<Person> merged, Person wanted) {
        return people.as(user, People.EDIT, () -> {
            if (kept.id() == merged.id()) {
                return new Change.Refused<>(
                        Message.of("kernel.refused.with-herself", kept.value().fullName()));
            }
            Person tidied = wanted.tidied(country);
            List<Flaw> flaws = tidied.flaws(LocalDate.now(clock));
            return flaws.isEmpty() ? merges.merge(user, kept, merged, tidied) : new Change.Flawed<>(flaws);
        });
    }

    @Override
    public List<Stored<Merge>> merges(User user, long person) {
        return people.as(user, People.SEE, () -> merges.merges(person));
    }

    @Override
    public Change<Person> undo(User user, Stored<Merge> merge) {
        return people.as(
                user,
                People.EDIT,
                () -> merges.canUndo(merge)
                        ? new Change.Done<>(merges.undo(user, merge))
                        : new Change.Refused<>(Message.of("kernel.refused.undo-later-first")));
    }
}

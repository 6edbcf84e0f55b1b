// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.ModuleStore;
import org.telar.ui.intake.Brought;

/** Brings in lists of people, all or nothing; the same list once more changes nothing. Safe for many threads. */
public final class PeopleIntake {
    private static final int AT_ONCE = 500;

    private final ModuleStore store;
    private final PersonStore people;
    private final Clock clock;
    private final String country;

    /**
     * @param clock in the office's time zone
     * @param country of the office, ISO 3166-1 alpha-2
     */
    public PeopleIntake(ModuleStore store, PersonStore people, Clock clock, String country) {
        this.store = store;
        this.people = people;
        this.clock = clock;
        this.country = country;
    }

    /**
     * @param list read once; nothing is stored when it throws
     * @throws IllegalStateException when one of them cannot be stored as she is
     */
    public Brought bring(User user, Iterable<Person> list) {
        user.require(People.EDIT);
        return store.inTransaction(() -> {
            Bringing bringing = new Bringing(user);
            list.forEach(bringing::take);
            return bringing.end();
        });
    }

    /**
     * Who is there already and is this row for sure: by identity number; by name and mail; or by name, when the row says
     * nothing that is not known of her. Who is only alike is another person until someone merges them.
     */
    public Optional<Stored<Person>> known(User user, Person row) {
        user.require(People.SEE);
        Person tidied = row.tidied(country);
        return known(tidied, new Namesakes(people.namesakes(List.of(tidied))));
    }

    private Optional<Stored<Person>> known(Person row, Namesakes there) {
        return row.identity()
                .flatMap(there::numbered)
                .or(() -> there.named(row).stream()
                        .filter(one -> isSame(one.value(), row))
                        .findFirst());
    }

    private boolean isSame(Person stored, Person row) {
        boolean otherNumber = stored.identity().isPresent()
                && row.identity().isPresent()
                && !stored.identity().equals(row.identity());
        boolean sameMail = !row.mail().isEmpty() && row.mail().equalsIgnoreCase(stored.mail());
        return !otherNumber
                && (sameMail || completed(stored, row).tidied(country).equals(stored));
    }

    /** One list on its way. Rows wait until there are many; no two that may be one person wait together. */
    private final class Bringing {
        private final User user;
        private final LocalDate today = LocalDate.now(clock);
        private final List<Person> waiting = new ArrayList<>();
        private final Set<Object> taken = new HashSet<>();
        private long added;
        private long changed;
        private long unchanged;

        Bringing(User user) {
            this.user = user;
        }

        void take(Person row) {
            Person tidied = row.tidied(country);
            List<Object> marks = new ArrayList<>(List.of(SearchKey.of(tidied.fullName())));
            tidied.identity().ifPresent(marks::add);
            if (waiting.size() == AT_ONCE || marks.stream().anyMatch(taken::contains)) {
                store();
            }
            waiting.add(tidied);
            taken.addAll(marks);
        }

        Brought end() {
            store();
            return new Brought(added, changed, unchanged);
        }

        private void store() {
            Namesakes there = new Namesakes(people.namesakes(waiting));
            List<Person> unknown = new ArrayList<>();
            for (Person row : waiting) {
                known(row, there).ifPresentOrElse(one -> complete(one, row), () -> unknown.add(sound(row)));
            }
            people.enter(user, unknown);
            added += unknown.size();
            waiting.clear();
            taken.clear();
        }

        private void complete(Stored<Person> known, Person row) {
            Person wanted = sound(completed(known.value(), row).tidied(country));
            if (known.value().equals(wanted)) {
                unchanged++;
            } else if (people.save(user, Optional.of(known), wanted) instanceof Change.Done<Person>) {
                changed++;
            } else {
                throw notStored();
            }
        }

        private Person sound(Person person) {
            if (!person.flaws(today).isEmpty()) {
                throw notStored();
            }
            return person;
        }

        private static IllegalStateException notStored() {
            return new IllegalStateException("A row that had no problem was not stored; nothing of the list was");
        }
    }

    /** What the row says holds; where it says nothing, what was known stays. */
    private static Person completed(Person known, Person row) {
        return new Person(
                row.given(),
                either(row.family(), known.family()),
                either(row.mail(), known.mail()),
                either(row.phone(), known.phone()),
                known.channel(),
                known.languages(),
                row.birth().or(known::birth),
                known.ageBand(),
                either(row.gender(), known.gender()),
                row.identity().or(known::identity),
                row.place().or(known::place),
                known.accessibility(),
                known.care(),
                either(row.notes(), known.notes()));
    }

    private static String either(String said, String known) {
        return said.isEmpty() ? known : said;
    }
}

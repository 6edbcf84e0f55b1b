// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.Ahead;
import org.telar.kernel.internal.store.Findable;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.ModuleStore;
import org.telar.ui.intake.Brought;

/** Brings in lists of people, all or nothing; the same list once more changes nothing. Safe for many threads. */
public final class PeopleIntake {
    /** People who go in together: the more, the fewer pages of the indexes are turned to for each. */
    private static final int AT_ONCE = 10_000;

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
     * @param list read once, on a thread of its own; nothing is stored when it throws
     * @throws IllegalStateException when one of them cannot be stored as she is
     */
    public Brought bring(User user, Iterable<Person> list) {
        user.require(People.EDIT);
        LocalDate today = LocalDate.now(clock);
        try (Ahead<Findable> rows = new Ahead<>(list, row -> Findable.of(sound(row.tidied(country), today)))) {
            return store.as(user, People.EDIT, () -> store.inTransaction(() -> new Bringing(user, today).all(rows)));
        }
    }

    /**
     * Who is there already and is this row for sure: by identity number; by name and mail; or by name, when the row says
     * nothing that is not known of her. Who is only alike is another person until someone merges them.
     */
    public Optional<Stored<Person>> known(User user, Person row) {
        Findable findable = Findable.of(row.tidied(country));
        return store.as(
                user,
                People.SEE,
                () -> known(findable, new Namesakes<>(Stored::value, people.namesakes(List.of(findable)))));
    }

    /** What bringing in this row makes of her. */
    public Foreseen foresee(User user, Person row) {
        Optional<Stored<Person>> here = known(user, row);
        return new Foreseen(here, here.map(known -> wanted(known.value(), row)).orElseGet(() -> row.tidied(country)));
    }

    /**
     * @param here who she is already, if she is here
     * @param then what is stored of her once the row is brought in
     */
    public record Foreseen(Optional<Stored<Person>> here, Person then) {}

    private <P> Optional<P> known(Findable row, Namesakes<P> there) {
        return row.person()
                .identity()
                .flatMap(there::numbered)
                .or(() -> there.named(row.name()).stream()
                        .filter(one -> isSame(there.person(one), row.person()))
                        .findFirst());
    }

    private boolean isSame(Person stored, Person row) {
        boolean otherNumber = stored.identity().isPresent()
                && row.identity().isPresent()
                && !stored.identity().equals(row.identity());
        boolean sameMail = !row.mail().isEmpty() && row.mail().equalsIgnoreCase(stored.mail());
        return !otherNumber && (sameMail || wanted(stored, row).equals(stored));
    }

    private static Person sound(Person person, LocalDate today) {
        if (!person.flaws(today).isEmpty()) {
            throw notStored();
        }
        return person;
    }

    private static IllegalStateException notStored() {
        return new IllegalStateException("A row that had no problem was not stored; nothing of the list was");
    }

    /** One list on its way. Who is new waits until there are many; each row is compared with those who wait, too. */
    private final class Bringing {
        private final User user;
        private final LocalDate today;
        private final List<Findable> unknown = new ArrayList<>();
        private Namesakes<Person> waiting = new Namesakes<>(Function.identity(), List.of());
        private Namesakes<Stored<Person>> there = new Namesakes<>(Stored::value, List.of());
        private long added;
        private long changed;
        private long unchanged;

        Bringing(User user, LocalDate today) {
            this.user = user;
            this.today = today;
        }

        Brought all(Ahead<Findable> rows) {
            for (List<Findable> part = rows.next(); !part.isEmpty(); part = rows.next()) {
                there = new Namesakes<>(Stored::value, people.namesakes(part));
                part.forEach(this::take);
                if (unknown.size() >= AT_ONCE) {
                    store();
                }
            }
            store();
            return new Brought(added, changed, unchanged);
        }

        private void take(Findable row) {
            Optional<Person> waits = known(row, waiting);
            if (waits.isPresent() && wanted(waits.get(), row.person()).equals(waits.get())) {
                unchanged++;
                return;
            }
            if (waits.isPresent()) {
                store();
            }
            known(row, there).ifPresentOrElse(one -> complete(one, row.person()), () -> add(row));
        }

        private void add(Findable row) {
            unknown.add(row);
            waiting.add(row.name(), row.person());
        }

        private void store() {
            List<Stored<Person>> entered = people.enter(user, unknown);
            for (int i = 0; i < entered.size(); i++) {
                there.add(unknown.get(i).name(), entered.get(i));
            }
            added += unknown.size();
            unknown.clear();
            waiting = new Namesakes<>(Function.identity(), List.of());
        }

        private void complete(Stored<Person> known, Person row) {
            Person wanted = sound(wanted(known.value(), row), today);
            if (known.value().equals(wanted)) {
                unchanged++;
            } else if (people.save(user, Optional.of(known), wanted) instanceof Change.Done<Person> done) {
                there.remove(known);
                there.add(Findable.name(done.stored().value()), done.stored());
                changed++;
            } else {
                throw notStored();
            }
        }
    }

    private Person wanted(Person known, Person row) {
        return completed(known, row).tidied(country);
    }

    /** What the row says holds; where it says nothing, what was known stays. */
    private static Person completed(Person known, Person row) {
        return new Person(
                row.given(),
                either(row.family(), known.family()),
                either(row.mail(), known.mail()),
                either(row.phone(), known.phone()),
                row.channel().or(known::channel),
                languages(known.languages(), row.languages()),
                row.birth().or(known::birth),
                row.ageBand().or(known::ageBand),
                either(row.gender(), known.gender()),
                row.identity().or(known::identity),
                row.place().or(known::place),
                either(row.accessibility(), known.accessibility()),
                either(row.care(), known.care()),
                either(row.notes(), known.notes()));
    }

    /** The same languages in another order are nothing new. */
    private static List<String> languages(List<String> known, List<String> said) {
        return said.isEmpty() || Set.copyOf(said).equals(Set.copyOf(known)) ? known : said;
    }

    private static String either(String said, String known) {
        return said.isEmpty() ? known : said;
    }
}

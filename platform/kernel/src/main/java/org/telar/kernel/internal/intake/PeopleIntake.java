// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.ModuleStore;
import org.telar.ui.intake.Brought;

/** Brings in lists of people, all or nothing; the same list once more changes nothing. Safe for many threads. */
public final class PeopleIntake {
    private static final int LOOKED_AT = 20;

    private final ModuleStore store;
    private final People people;
    private final String country;

    /** @param country of the office, ISO 3166-1 alpha-2 */
    public PeopleIntake(ModuleStore store, People people, String country) {
        this.store = store;
        this.people = people;
        this.country = country;
    }

    /**
     * @param list read once; nothing is stored when it throws
     * @throws IllegalStateException when one of them cannot be stored as she is
     */
    public Brought bring(User user, Iterable<Person> list) {
        user.require(People.EDIT);
        return store.inTransaction(() -> {
            long added = 0;
            long changed = 0;
            long unchanged = 0;
            for (Person row : list) {
                Optional<Stored<Person>> known = known(user, row);
                Person wanted = known.map(one -> completed(one.value(), row))
                        .orElse(row)
                        .tidied(country);
                if (known.isEmpty()) {
                    save(user, known, wanted);
                    added++;
                } else if (known.get().value().equals(wanted)) {
                    unchanged++;
                } else {
                    save(user, known, wanted);
                    changed++;
                }
            }
            return new Brought(added, changed, unchanged);
        });
    }

    private void save(User user, Optional<Stored<Person>> known, Person wanted) {
        if (!(people.save(user, known, wanted) instanceof Change.Done<Person>)) {
            throw new IllegalStateException("A row that had no problem was not stored; nothing of the list was");
        }
    }

    /**
     * Who is there already and is this row for sure: by identity number; by name and mail; or by name, when the row says
     * nothing that is not known of her. Who is only alike is another person until someone merges them.
     */
    public Optional<Stored<Person>> known(User user, Person row) {
        Person tidied = row.tidied(country);
        return tidied.identity()
                .flatMap(number -> people.named(user, number.number(), LOOKED_AT).stream()
                        .filter(one -> one.value().identity().equals(Optional.of(number)))
                        .findFirst())
                .or(() -> namesakes(user, tidied).stream()
                        .filter(one -> isSame(one.value(), tidied))
                        .findFirst());
    }

    private List<Stored<Person>> namesakes(User user, Person row) {
        String name = SearchKey.of(row.fullName());
        return people.named(user, row.fullName(), LOOKED_AT).stream()
                .filter(one -> SearchKey.of(one.value().fullName()).equals(name))
                .toList();
    }

    private boolean isSame(Person stored, Person row) {
        boolean otherNumber = stored.identity().isPresent()
                && row.identity().isPresent()
                && !stored.identity().equals(row.identity());
        boolean sameMail = !row.mail().isEmpty() && row.mail().equalsIgnoreCase(stored.mail());
        return !otherNumber
                && (sameMail || completed(stored, row).tidied(country).equals(stored));
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

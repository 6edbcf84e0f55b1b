// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.SearchProvider;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;

/** People by the beginnings of their names, their mail, telephone and identity number. */
public final class PeopleSearch implements SearchProvider {
    private final PersonStore people;
    private final Places places;

    public PeopleSearch(PersonStore people, Places places) {
        this.people = people;
        this.places = places;
    }

    @Override
    public List<Found> search(User user, String words, int most) {
        if (!user.may(People.SEE)) {
            return List.of();
        }
        return people.as(user, People.SEE, () -> found(words, most));
    }

    private List<Found> found(String words, int most) {
        List<Long> ids = people.beginning(Words.sought(words), most);
        Map<Long, Stored<Person>> found =
                people.all(ids).stream().collect(Collectors.toMap(Stored::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(this::found)
                .toList();
    }

    private Found found(Stored<Person> person) {
        String place = person.value()
                .place()
                .flatMap(where -> places.name(where.code()))
                .orElse("");
        return new Found("kernel.person", person.value().fullName(), place, "kernel/person/" + person.id());
    }
}

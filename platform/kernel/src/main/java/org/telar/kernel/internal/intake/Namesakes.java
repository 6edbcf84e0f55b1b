// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.telar.kernel.internal.store.Findable;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.Person;

/** People who are there already, by what tells who someone is. One thread. */
final class Namesakes<P> {
    private final Function<P, Person> person;
    private final Map<IdentityNumber, P> byNumber = new HashMap<>();
    private final Map<String, List<P>> byName = new HashMap<>();

    Namesakes(Function<P, Person> person, Collection<P> people) {
        this.person = person;
        people.forEach(one -> add(name(one), one));
    }

    private String name(P one) {
        return Findable.name(person(one));
    }

    Person person(P one) {
        return person.apply(one);
    }

    /** @param name of {@link Findable} */
    void add(String name, P one) {
        person(one).identity().ifPresent(number -> byNumber.putIfAbsent(number, one));
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(one);
    }

    void remove(P one) {
        person(one).identity().ifPresent(number -> byNumber.remove(number, one));
        named(name(one)).remove(one);
    }

    Optional<P> numbered(IdentityNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** @param name of {@link Findable} */
    List<P> named(String name) {
        return byName.getOrDefault(name, List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.Person;

/** People who are there already, by what tells who someone is. */
final class Namesakes {
    private final Map<IdentityNumber, Stored<Person>> byNumber = new HashMap<>();
    private final Map<String, List<Stored<Person>>> byName;

    Namesakes(List<Stored<Person>> people) {
        people.forEach(one -> one.value().identity().ifPresent(number -> byNumber.putIfAbsent(number, one)));
        byName = people.stream()
                .collect(Collectors.groupingBy(one -> SearchKey.of(one.value().fullName())));
    }

    Optional<Stored<Person>> numbered(IdentityNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    List<Stored<Person>> named(Person person) {
        return byName.getOrDefault(SearchKey.of(person.fullName()), List.of());
    }
}

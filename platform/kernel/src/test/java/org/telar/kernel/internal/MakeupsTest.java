// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.telar.kernel.internal.KernelOnDatabase.STAFF;
import static org.telar.kernel.internal.KernelOnDatabase.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.Territories;
import org.telar.kernel.figures.Breakdown;
import org.telar.kernel.figures.Makeup;
import org.telar.kernel.figures.Makeups;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Person;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class MakeupsTest {
    private final KernelOnDatabase kernel;
    private final Makeups makeups;
    private final List<Long> ids = new ArrayList<>();

    MakeupsTest(Database database) {
        kernel = new KernelOnDatabase(database);
        makeups = new CountedMakeups(kernel.store, Territories.official(), KernelOnDatabase.EVENING);
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private void enter(int people, String gender, int years, String country, String territory) {
        for (int i = 0; i < people; i++) {
            Person person = Person.named("Ana", "Soto " + ids.size())
                    .withGender(gender)
                    .withBirth(TODAY.minusYears(years))
                    .withPlace(new Place(country, territory));
            ids.add(kernel.entered(person).id());
        }
    }

    private static Map<String, OptionalLong> cells(Breakdown breakdown) {
        return breakdown.cells().stream()
                .filter(cell -> cell.count().isEmpty() || cell.count().getAsLong() > 0)
                .collect(Collectors.toMap(Breakdown.Cell::group, Breakdown.Cell::count));
    }

    @Test
    void peopleAreCountedByGenderAgeAndRegion() {
        enter(6, "woman", 40, "CL", "13101");
        enter(5, "woman", 17, "CL", "13102");
        enter(7, "en sus palabras", 70, "CL", "16101");
        ids.add(kernel.entered(Person.named("Eva", "")).id());
        Makeup makeup = makeups.of(STAFF, ids);
        assertEquals(OptionalLong.of(19), makeup.genders().total());
        assertEquals(
                Map.of(
                        "woman",
                        OptionalLong.of(11),
                        Makeup.OWN_WORDS,
                        OptionalLong.empty(),
                        Makeup.UNKNOWN,
                        OptionalLong.empty()),
                cells(makeup.genders()));
        assertEquals(
                Map.of(
                        AgeBand.FROM_36.name(),
                        OptionalLong.of(6),
                        AgeBand.FROM_15.name(),
                        OptionalLong.empty(),
                        AgeBand.OVER_65.name(),
                        OptionalLong.of(7),
                        Makeup.UNKNOWN,
                        OptionalLong.empty()),
                cells(makeup.ages()));
        assertEquals(
                List.of("CL-13", "CL-16", Makeup.UNKNOWN),
                makeup.regions().cells().stream().map(Breakdown.Cell::group).toList());
    }

    @Test
    void whoLiesOutsideOfTheReachIsCountedAsUnknown() {
        enter(6, "woman", 40, "CL", "13101");
        enter(8, "woman", 40, "CO", "11001");
        User donor = donor(Makeups.SEE.id());
        assertEquals(
                Map.of("woman", OptionalLong.of(6), Makeup.UNKNOWN, OptionalLong.of(8)),
                cells(makeups.of(donor, ids).genders()));
        assertThrows(AccessDenied.class, () -> makeups.of(donor("kernel.people.see"), ids));
    }

    private static User donor(String permission) {
        Scope chile = new Scope(Scope.Kind.COUNTRY, "CL");
        return new User(
                8, "Dolores", Locale.of("es"), List.of(new Grant(Set.of(permission), chile)), OptionalLong.empty());
    }
}

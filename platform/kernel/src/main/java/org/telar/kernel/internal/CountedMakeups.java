// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.Territories;
import org.telar.kernel.figures.Breakdown;
import org.telar.kernel.figures.Makeup;
import org.telar.kernel.figures.Makeups;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Person;
import org.telar.persistence.ModuleStore;

/** Figures about people, counted in the database's rows. */
final class CountedMakeups implements Makeups {
    private static final int AT_ONCE = 500;
    private static final String FACTS = "SELECT GENDER, BIRTH, AGE_BAND, PLACE FROM KERNEL_PERSON WHERE ID IN (%s)";

    private final ModuleStore store;
    private final Territories territories;
    private final Clock clock;

    /** @param clock in the office's time zone */
    CountedMakeups(ModuleStore store, Territories territories, Clock clock) {
        this.store = store;
        this.territories = territories;
        this.clock = clock;
    }

    @Override
    public Makeup of(User user, Collection<Long> people) {
        return store.as(user, SEE, () -> {
            Tally tally = new Tally(LocalDate.now(clock));
            List<Long> ids = List.copyOf(people);
            long found = 0;
            for (int begin = 0; begin < ids.size(); begin += AT_ONCE) {
                List<Long> some = ids.subList(begin, Math.min(begin + AT_ONCE, ids.size()));
                String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
                found += store.read(FACTS.formatted(marks), some, tally::person);
            }
            tally.unknown(ids.size() - found);
            return tally.makeup();
        });
    }

    /** What has been counted so far. */
    private final class Tally {
        private final LocalDate today;
        private final Breakdown.Count genders =
                new Breakdown.Count(Stream.concat(Person.GENDERS.stream(), Stream.of(Makeup.OWN_WORDS, Makeup.UNKNOWN))
                        .toList());
        private final Breakdown.Count ages = new Breakdown.Count(
                Stream.concat(Arrays.stream(AgeBand.values()).map(Enum::name), Stream.of(Makeup.UNKNOWN))
                        .toList());
        private final Map<String, Long> regions = new HashMap<>();
        private final Map<String, String> regionOf = new HashMap<>();

        Tally(LocalDate today) {
            this.today = today;
        }

        void person(@Nullable Object[] facts) {
            String gender = Optional.ofNullable((String) facts[0]).orElse(Makeup.UNKNOWN);
            genders.add(gender.isEmpty() || Person.GENDERS.contains(gender) ? gender : Makeup.OWN_WORDS, 1);
            ages.add(age(facts[1], facts[2]), 1);
            String place = Optional.ofNullable((String) facts[3]).orElse(Makeup.UNKNOWN);
            regions.merge(regionOf.computeIfAbsent(place, CountedMakeups.this::region), 1L, Long::sum);
        }

        private String age(@Nullable Object birth, @Nullable Object band) {
            return birth instanceof LocalDate born && !born.isAfter(today)
                    ? AgeBand.of(Period.between(born, today).getYears()).name()
                    : Optional.ofNullable((String) band).orElse(Makeup.UNKNOWN);
        }

        void unknown(long people) {
            genders.add(Makeup.UNKNOWN, people);
            ages.add(Makeup.UNKNOWN, people);
            regions.merge(Makeup.UNKNOWN, people, Long::sum);
        }

        Makeup makeup() {
            List<String> order = new ArrayList<>(regions.keySet());
            order.sort(Comparator.comparing((String code) -> code.equals(Makeup.UNKNOWN))
                    .thenComparing(regions::get, Comparator.reverseOrder())
                    .thenComparing(Comparator.naturalOrder()));
            Map<String, Long> ordered = new LinkedHashMap<>();
            order.forEach(code -> ordered.put(code, regions.getOrDefault(code, 0L)));
            return new Makeup(genders.breakdown(), ages.breakdown(), Breakdown.of(ordered));
        }
    }

    /** The uppermost territory that the place is part of. */
    private String region(String code) {
        if (code.isEmpty()) {
            return Makeup.UNKNOWN;
        }
        Place place = Place.parse(code);
        return territories
                .find(place.country(), place.territory())
                .map(territory -> territories.ancestors(territory).stream()
                        .reduce((nearer, farther) -> farther)
                        .orElse(territory))
                .map(top -> Place.of(top).code())
                .orElse(place.country());
    }
}

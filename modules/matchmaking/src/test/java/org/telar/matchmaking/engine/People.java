// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;

/** People by chance, from a world so small that every rule is broken and kept often. */
public final class People {
    private static final List<String> TOPICS = List.of("pricing", "financing", "leadership", "job-search");
    private static final List<String> GIFTS = List.of("humour", "order", "patience");
    private static final List<String> EXPECTATIONS = List.of("sell-more", "go-digital", "find-work");
    private static final List<Place> PLACES = List.of(
            Place.UNKNOWN,
            Place.of("CL", "13", "13101"),
            new Place("CL", "13", "13119", -33.5167, -70.7667),
            new Place("CL", "05", "05101", -33.05, -71.6158),
            Place.of("MX", "13", ""));

    private final Random random;

    public People(Random random) {
        this.random = random;
    }

    public Wave wave(int mentors, int mentees) {
        return Wave.of(
                IntStream.range(0, mentors)
                        .mapToObj(number -> mentor("M" + number, random.nextInt(4)))
                        .toList(),
                IntStream.range(0, mentees)
                        .mapToObj(number -> mentee("P" + number))
                        .toList());
    }

    public Mentor mentor(String code, int capacity) {
        return new Mentor(
                code, capacity, Set.copyOf(some(TOPICS, 60)), random.nextInt(5), random.nextInt(12), profile());
    }

    public Mentee mentee(String code) {
        return new Mentee(code, Mentee.Kind.PERSON, some(TOPICS, 60), random.nextInt(5), random.nextInt(12), profile());
    }

    /** About so many in a hundred, in any order. */
    public <T> List<T> some(List<T> all, int percent) {
        List<T> chosen = new ArrayList<>(all);
        chosen.removeIf(one -> random.nextInt(100) >= percent);
        Collections.shuffle(chosen, random);
        return chosen;
    }

    private Profile profile() {
        Set<String> languages = new HashSet<>(some(List.of("en", "arn"), 20));
        if (random.nextInt(100) < 90) {
            languages.add("es");
        }
        return new Profile(
                languages,
                PLACES.get(random.nextInt(PLACES.size())),
                new Availability(random.nextInt(1 << 6)),
                Set.copyOf(some(List.of(DeliveryMode.values()), 80)),
                Set.copyOf(some(EXPECTATIONS, 50)),
                Set.copyOf(some(GIFTS, 50)),
                maybe("woman", "man"),
                random.nextInt(5) == 0 ? maybe("woman", "man") : Optional.empty(),
                random.nextInt(4) == 0 ? maybe("AIEP", "Aiep") : Optional.empty());
    }

    private Optional<String> maybe(String... codes) {
        int choice = random.nextInt(codes.length + 1);
        return choice == 0 ? Optional.empty() : Optional.of(codes[choice - 1]);
    }
}

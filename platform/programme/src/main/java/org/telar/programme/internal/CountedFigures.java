// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.figures.Breakdown;
import org.telar.kernel.figures.Makeups;
import org.telar.programme.Programme;
import org.telar.programme.figures.Figures;
import org.telar.programme.figures.ProgrammeFigures;
import org.telar.programme.figures.RoleFigures;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;

/** Figures counted from the participations in the database. */
@Component
public final class CountedFigures implements Figures {
    private static final List<String> WITH_PLACE = Arrays.stream(Standing.values())
            .filter(Standing::takesPlace)
            .map(Enum::name)
            .toList();
    private static final String TAKING_PART =
            """
            SELECT W.PROGRAMME, W.NAME, Q.ROLE, Q.KIND, Q.PARTICIPANT, Q.STANDING
            FROM PROGRAMME_PARTICIPATION Q JOIN PROGRAMME_WAVE W ON W.ID = Q.WAVE
            WHERE Q.STANDING IN (%s) ORDER BY W.NUMBER, W.ID
            """.formatted(String.join(", ", Collections.nCopies(WITH_PLACE.size(), "?")));

    private final Tables tables;
    private final Makeups makeups;

    @Activate
    public CountedFigures(@Reference Tables tables, @Reference Makeups makeups) {
        this.tables = tables;
        this.makeups = makeups;
    }

    private record Place(long programme, String wave, Role role, Participant who, Standing standing) {
        static Place of(@Nullable Object[] row) {
            return new Place(
                    ((Number) Objects.requireNonNull(row[0])).longValue(),
                    text(row[1]),
                    Role.valueOf(text(row[2])),
                    new Participant(
                            Participant.Kind.valueOf(text(row[3])),
                            ((Number) Objects.requireNonNull(row[4])).longValue()),
                    Standing.valueOf(text(row[5])));
        }

        private static String text(@Nullable Object cell) {
            return Objects.requireNonNull(cell).toString();
        }
    }

    @Override
    public List<ProgrammeFigures> all(User user) {
        return tables.as(user, Makeups.SEE, () -> {
            List<Place> places = new ArrayList<>();
            tables.store().read(TAKING_PART, WITH_PLACE, row -> places.add(Place.of(row)));
            Map<Long, List<Place>> byProgramme = places.stream().collect(Collectors.groupingBy(Place::programme));
            return tables.programmes().all().stream()
                    .sorted(Comparator.comparing((Stored<Programme> programme) ->
                                    programme.value().begins())
                            .reversed()
                            .thenComparingLong(Stored::id))
                    .map(programme -> new ProgrammeFigures(
                            programme, roles(user, byProgramme.getOrDefault(programme.id(), List.of()))))
                    .toList();
        });
    }

    private List<RoleFigures> roles(User user, List<Place> places) {
        return Arrays.stream(Role.values())
                .filter(role -> places.stream().anyMatch(place -> place.role() == role))
                .map(role -> figures(
                        user,
                        role,
                        places.stream().filter(place -> place.role() == role).toList()))
                .toList();
    }

    private RoleFigures figures(User user, Role role, List<Place> places) {
        List<Place> ofPeople = those(places, Participant.Kind.PERSON);
        List<Place> ofEnterprises = those(places, Participant.Kind.ENTERPRISE);
        Set<Long> people = ids(ofPeople);
        return new RoleFigures(
                role,
                Breakdown.shown(people.size()),
                Breakdown.shown(ids(ofEnterprises).size()),
                waves(ofPeople),
                standings(ofPeople),
                makeups.of(user, people),
                waves(ofEnterprises),
                standings(ofEnterprises));
    }

    private static List<Place> those(List<Place> places, Participant.Kind kind) {
        return places.stream().filter(place -> place.who().kind() == kind).toList();
    }

    private static Set<Long> ids(List<Place> places) {
        return places.stream().map(place -> place.who().id()).collect(Collectors.toSet());
    }

    private static Breakdown waves(List<Place> places) {
        Breakdown.Count waves = new Breakdown.Count(List.of());
        places.forEach(place -> waves.add(place.wave(), 1));
        return waves.breakdown();
    }

    private static Breakdown standings(List<Place> places) {
        Breakdown.Count standings = new Breakdown.Count(WITH_PLACE);
        places.forEach(place -> standings.add(place.standing().name(), 1));
        return standings.breakdown();
    }
}

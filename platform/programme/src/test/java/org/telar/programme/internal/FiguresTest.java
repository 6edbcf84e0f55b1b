// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.figures.Breakdown;
import org.telar.kernel.figures.Makeup;
import org.telar.kernel.figures.Makeups;
import org.telar.persistence.Database;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.figures.Figures;
import org.telar.programme.figures.ProgrammeFigures;
import org.telar.programme.figures.RoleFigures;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class FiguresTest {
    private static final Breakdown NOBODY = Breakdown.of(Map.of());

    private final Ground ground;
    private final List<Collection<Long>> asked = new ArrayList<>();
    private final Figures figures;

    FiguresTest(Database database) {
        ground = new Ground(database);
        figures = new CountedFigures(ground.tables, (user, people) -> {
            asked.add(people);
            return new Makeup(NOBODY, NOBODY, NOBODY);
        });
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private void takePart(Stored<Wave> wave, Role role, Standing standing, Participant... all) {
        for (Participant who : all) {
            ground.asTelar(
                    () -> ground.tables.participations().add(new Participation(wave.id(), who, role, standing, TODAY)));
        }
    }

    private static Participant[] people(int from, int to) {
        return IntStream.range(from, to).mapToObj(Participant::person).toArray(Participant[]::new);
    }

    private static User donor(String country) {
        Scope scope = new Scope(Scope.Kind.COUNTRY, country);
        return new User(
                8,
                "Dolores",
                Locale.of("es"),
                List.of(new Grant(Set.of(Makeups.SEE.id()), scope)),
                OptionalLong.empty());
    }

    @Test
    void everyPersonCountsOnceAndNobodyWithoutAPlace() {
        Stored<Programme> programme = ground.network();
        Stored<Wave> first = ground.wave(programme, 1, 100);
        Stored<Wave> second = ground.wave(programme, 2, 100);
        takePart(first, Role.MENTEE, Standing.COMPLETED, people(1, 21));
        takePart(second, Role.MENTEE, Standing.ACTIVE, people(11, 41));
        takePart(second, Role.MENTEE, Standing.APPLIED, people(50, 90));
        takePart(second, Role.MENTOR, Standing.ACTIVE, people(100, 103));
        List<ProgrammeFigures> all = figures.all(donor("CL"));
        assertEquals(
                List.of(programme),
                all.stream().map(ProgrammeFigures::programme).toList());
        List<RoleFigures> roles = all.getFirst().roles();
        assertEquals(
                List.of(Role.MENTEE, Role.MENTOR),
                roles.stream().map(RoleFigures::role).toList());
        assertEquals(OptionalLong.of(40), roles.getFirst().people());
        assertEquals(OptionalLong.of(0), roles.getFirst().enterprises());
        assertEquals(
                Breakdown.of(Map.of("Ola 1", 20L, "Ola 2", 30L)).total(),
                roles.getFirst().waves().total());
        assertEquals(OptionalLong.empty(), roles.getLast().people(), "three mentors are too few to tell");
        assertEquals(List.of(40, 3), asked.stream().map(Collection::size).toList());
    }

    @Test
    void fewPeopleCannotBeWorkedOutFromTheEnterprisesBesideThem() {
        Stored<Wave> wave = ground.wave(ground.network(), 1, 100);
        takePart(wave, Role.MENTEE, Standing.ACTIVE, people(1, 4));
        takePart(
                wave,
                Role.MENTEE,
                Standing.ACTIVE,
                IntStream.range(1, 11).mapToObj(Participant::enterprise).toArray(Participant[]::new));
        RoleFigures mentees = figures.all(donor("CL")).getFirst().roles().getFirst();
        assertEquals(OptionalLong.empty(), mentees.people());
        assertEquals(OptionalLong.of(10), mentees.enterprises());
        assertEquals(OptionalLong.empty(), mentees.waves().total());
        assertEquals(OptionalLong.empty(), mentees.standings().total());
        assertEquals(OptionalLong.of(10), mentees.enterpriseWaves().total());
        assertEquals(OptionalLong.of(10), mentees.enterpriseStandings().total());
    }

    @Test
    void figuresEndWhereTheReachEnds() {
        ground.wave(ground.network(), 1, 100);
        assertEquals(1, figures.all(donor("CL")).size());
        assertEquals(List.of(), figures.all(donor("CO")));
        assertThrows(AccessDenied.class, () -> figures.all(Ground.READER));
        done(ground.programmes.save(COORDINATOR, Optional.empty(), Ground.NETWORK));
        assertEquals(2, figures.all(donor("CL")).size());
    }
}

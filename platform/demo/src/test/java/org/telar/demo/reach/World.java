// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.internal.StoredOrganisations;
import org.telar.kernel.internal.StoredPeople;
import org.telar.kernel.internal.store.ScopeStore;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;
import org.telar.persistence.ModuleStore;
import org.telar.programme.GenderMarker;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.internal.AsOffice;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Participations;
import org.telar.programme.participation.Standing;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;

/** People, organisations and programmes by chance, made through the services, and noted as they are made. */
final class World {
    static final List<String> COUNTRIES = List.of("CL", "CO", "MX");
    static final List<String> PLACES =
            List.of("CL", "CL-13", "CL-13101", "CL-05101", "CO", "CO-05", "CO-05001", "CO-11001", "MX-09", "MX-09003");
    static final User ADMINISTRATOR = new User(1, "", Locale.ENGLISH, Set.of(User.EVERYTHING));

    /** Begins a word of every name. */
    static final String WORD = "paine";

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final int CROWD = 150;

    private final Random random;
    private final ModuleStore kernel;
    private final Tables tables;
    private final StoredPeople people;
    private final StoredOrganisations organisations;
    private final Participations participations;
    private final Belonging made = new Belonging();

    World(
            Random random,
            ModuleStore kernel,
            Tables tables,
            StoredPeople people,
            StoredOrganisations organisations,
            Clock clock) {
        this.random = random;
        this.kernel = kernel;
        this.tables = tables;
        this.people = people;
        this.organisations = organisations;
        participations = AsOffice.participations(tables, clock, new ScopeStore(kernel));
    }

    <T> T one(Collection<T> some) {
        return some.stream().skip(random.nextInt(some.size())).findFirst().orElseThrow();
    }

    Belonging made() {
        organisations();
        programmes();
        for (int i = 0; i < CROWD; i++) {
            person(i);
        }
        return made;
    }

    private static <T> long id(Change<T> change) {
        return ((Change.Done<T>) change).stored().id();
    }

    private void organisations() {
        for (int i = 0; i < 30; i++) {
            String place = one(PLACES);
            Organisation about = Organisation.named("Org " + i).withPlace(Place.parse(place));
            boolean ally = i < 5;
            long id = ally
                    ? id(organisations
                            .allies()
                            .save(ADMINISTRATOR, Optional.empty(), new Ally(about, Set.of(), List.of())))
                    : id(organisations.buyers().save(ADMINISTRATOR, Optional.empty(), new Buyer(about, List.of())));
            made.organisations.put(id, place);
            if (ally) {
                made.allies.add(id);
            }
        }
    }

    private void programmes() {
        tables.store().asTelar("a test begins", () -> {
            for (int i = 0; i < 5; i++) {
                String country = COUNTRIES.get(i % COUNTRIES.size());
                long programme = tables.programmes()
                        .add(new Programme(
                                "Programa " + i,
                                country,
                                "USD",
                                DAY,
                                DAY.plusDays(100),
                                Programme.State.RUNNING,
                                GenderMarker.PRINCIPAL,
                                "",
                                List.of()))
                        .id();
                made.programmes.put(programme, country);
                for (int number = 1; number <= 3; number++) {
                    long wave = tables.waves()
                            .add(new Wave(
                                    programme,
                                    number,
                                    "Ola " + number,
                                    Optional.empty(),
                                    Optional.empty(),
                                    1000,
                                    OptionalLong.empty()))
                            .id();
                    made.waves.put(wave, programme);
                    made.tasks.put(task(programme, wave), new Belonging.Work(programme, wave));
                }
            }
        });
    }

    private long task(long programme, long wave) {
        Task plain = Task.of(programme, Task.Kind.TASK, "Tarea", new Due.On(DAY));
        return tables.tasks()
                .add(new Task(
                        programme,
                        plain.kind(),
                        plain.title(),
                        plain.phase(),
                        OptionalLong.of(wave),
                        plain.person(),
                        plain.role(),
                        plain.due(),
                        plain.lasts(),
                        plain.state(),
                        plain.needs(),
                        plain.note()))
                .id();
    }

    private void person(int number) {
        String place = one(PLACES);
        long id = id(people.save(
                ADMINISTRATOR,
                Optional.empty(),
                Person.named("Ana " + number, "Painevilu").withPlace(Place.parse(place))));
        Set<Long> waves = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            long wave = one(made.waves.keySet());
            if (waves.add(wave)) {
                long part = id(participations.begin(
                        ADMINISTRATOR,
                        new Participation(
                                wave,
                                Participant.person(id),
                                org.telar.programme.participation.Role.MENTEE,
                                Standing.ACTIVE,
                                DAY),
                        ""));
                made.parts.put(part, new Belonging.Part(wave, id));
            }
        }
        Set<Long> allies = new HashSet<>();
        if (random.nextInt(4) == 0) {
            long ally = one(made.allies);
            allies.add(ally);
            people.save(
                    ADMINISTRATOR,
                    Optional.<Stored<Role>>empty(),
                    new Role(id, Role.Kind.CONTACT, Optional.of(ally), DAY, Optional.empty(), ""));
        }
        made.people.put(id, new Belonging.Someone(place, waves, allies));
    }

    /** Somebody who was entered to see whether it can be done. */
    void remove(long person) {
        List<Object[]> her = List.<Object[]>of(new Object[] {person});
        for (String table : List.of("WORD", "SOUND", "SCOPE")) {
            kernel.batch("DELETE FROM KERNEL_PERSON_" + table + " WHERE PERSON = ?", her);
        }
        kernel.batch("DELETE FROM KERNEL_PERSON WHERE ID = ?", her);
    }
}

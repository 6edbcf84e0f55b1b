// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.Database;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.Programmes;
import org.telar.programme.Wave;
import org.telar.programme.methodology.Methodologies;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Participations;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.venues.Venue;
import org.telar.programme.venues.Venues;
import org.telar.programme.workplan.Task;
import org.telar.programme.workplan.Workplans;

/** Puts invented things into the database by the services that people use; a refusal is a mistake of the story. */
@Component(service = Stage.class)
public final class Stage {
    private static final User TELAR = new User(0, "", Locale.of("es"), Set.of(User.EVERYTHING));

    private static final int TOGETHER = 50;

    private final Database database;
    private final Programmes programmes;
    private final Methodologies methodologies;
    private final Workplans workplans;
    private final Participations participations;
    private final Venues venues;
    private final People people;
    private final Organisations organisations;

    @Activate
    public Stage(
            @Reference Database database,
            @Reference Programmes programmes,
            @Reference Methodologies methodologies,
            @Reference Workplans workplans,
            @Reference Participations participations,
            @Reference Venues venues,
            @Reference People people,
            @Reference Organisations organisations) {
        this.database = database;
        this.programmes = programmes;
        this.methodologies = methodologies;
        this.workplans = workplans;
        this.participations = participations;
        this.venues = venues;
        this.people = people;
        this.organisations = organisations;
    }

    boolean isEmpty() {
        return programmes.all(TELAR).isEmpty();
    }

    /** Does so many things until it is stopped, some dozens in one transaction: the end of each waits for the disk. */
    void each(int count, BooleanSupplier stopped, IntConsumer work) {
        for (int first = 0; first < count && !stopped.getAsBoolean(); first += TOGETHER) {
            IntStream some = IntStream.range(first, Math.min(first + TOGETHER, count));
            database.inTransaction(
                    () -> some.takeWhile(number -> !stopped.getAsBoolean()).forEach(work));
        }
    }

    private static <T> Stored<T> done(Change<T> change) {
        if (change instanceof Change.Done<T> done) {
            return done.stored();
        }
        throw new IllegalStateException("The demonstration was refused: " + change);
    }

    /** @param place where it works with the programme: who looks after that country sees it */
    long ally(String name, Place place, Set<Ally.Kind> kinds, List<Ally.Agreement> agreements) {
        return done(organisations
                        .allies()
                        .save(
                                TELAR,
                                Optional.empty(),
                                new Ally(Organisation.named(name).withPlace(place), kinds, agreements)))
                .id();
    }

    long buyer(Buyer buyer) {
        return done(organisations.buyers().save(TELAR, Optional.empty(), buyer)).id();
    }

    long enterprise(Enterprise enterprise) {
        return done(organisations.enterprises().save(TELAR, Optional.empty(), enterprise))
                .id();
    }

    long person(Person person) {
        return done(people.save(TELAR, Optional.empty(), person)).id();
    }

    /** Makes her a mentor from this day on. */
    void mentor(long person, LocalDate since) {
        var role = org.telar.kernel.people.Role.since(person, org.telar.kernel.people.Role.Kind.MENTOR, since);
        done(people.save(TELAR, Optional.empty(), role));
    }

    long programme(Programme programme) {
        return done(programmes.save(TELAR, Optional.empty(), programme)).id();
    }

    /** Gives the phases that every programme begins with their days, in order. */
    List<Long> phases(long programme, List<LocalDate> begins, List<LocalDate> ends) {
        List<Stored<Phase>> phases = programmes.phases(TELAR, programme);
        for (int i = 0; i < phases.size(); i++) {
            Phase before = phases.get(i).value();
            done(programmes.save(
                    TELAR,
                    Optional.of(phases.get(i)),
                    new Phase(
                            programme,
                            before.rank(),
                            before.names(),
                            Optional.of(begins.get(i)),
                            Optional.of(ends.get(i)))));
        }
        return phases.stream().map(Stored::id).toList();
    }

    long wave(long programme, int number, String name, LocalDate begins, LocalDate ends, int capacity) {
        return done(programmes.save(
                        TELAR,
                        Optional.empty(),
                        new Wave(
                                programme,
                                number,
                                name,
                                Optional.of(begins),
                                Optional.of(ends),
                                capacity,
                                OptionalLong.empty())))
                .id();
    }

    /** Changes the draft that every programme begins with, and puts it to use. */
    void methodology(long programme, UnaryOperator<Methodology> change) {
        Stored<Methodology> draft = methodologies.versions(TELAR, programme).getFirst();
        Stored<Methodology> changed = done(methodologies.save(TELAR, draft, change.apply(draft.value())));
        done(methodologies.adopt(TELAR, changed));
    }

    long task(Task task) {
        return done(workplans.save(TELAR, Optional.empty(), task)).id();
    }

    void venue(Venue venue) {
        done(venues.save(TELAR, Optional.empty(), venue));
    }

    /** Somebody's way to where she stands, a step a week, the last of them on this day at the latest. */
    void takesPart(long wave, Participant who, Role role, LocalDate day, List<Standing> steps) {
        LocalDate first = day.minusWeeks(steps.size() - 1L);
        Stored<Participation> stored = done(participations.begin(
                TELAR, new Participation(wave, who, role, steps.getFirst(), first), reason(steps.getFirst())));
        for (int i = 1; i < steps.size(); i++) {
            stored = done(participations.move(TELAR, stored, steps.get(i), first.plusWeeks(i), reason(steps.get(i))));
        }
    }

    private static String reason(Standing standing) {
        return standing.needsReason() ? "Por motivos familiares" : "";
    }
}

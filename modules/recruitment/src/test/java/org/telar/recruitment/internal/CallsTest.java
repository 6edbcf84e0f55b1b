// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.cayenne.query.ObjectSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Call.State;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;
import org.telar.recruitment.internal.engine.Wave;
import org.telar.recruitment.internal.store.CallRow;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class CallsTest {
    /** Still 10 March in Santiago, already 11 March in UTC. */
    private static final Clock EVENING =
            Clock.fixed(Instant.parse("2027-03-11T02:00:00Z"), ZoneId.of("America/Santiago"));

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Terms MENTORS = new Terms(
            "Mentoras Ñuble",
            Audience.MENTORS,
            TODAY.minusDays(9),
            TODAY,
            126,
            Set.of(Source.PROFESSIONAL_NETWORKS, Source.WOMEN_ENTREPRENEURS),
            Optional.of(new Wave(OptionalLong.of(17), "Ola 1")));
    private static final Terms ENTERPRISES = new Terms(
            "Empresas", Audience.ENTERPRISES, TODAY.plusDays(1), TODAY.plusDays(30), 650, Set.of(), Optional.empty());

    private final User coordinator = user(Set.of("recruitment.see", "recruitment.edit"));
    private final ModuleStore store;
    private final Calls calls;

    CallsTest(Database database) {
        store = database.open(
                ModuleSchema.of(new ModuleId("recruitment"), getClass().getClassLoader()));
        calls = new Calls(store, EVENING);
    }

    private static User user(Set<String> permissions) {
        return new User(1, "Ana", Locale.of("es"), permissions);
    }

    @AfterEach
    void empty() {
        store.asTelar(
                "a test",
                () -> store.change(context -> {
                    context.deleteObjects(ObjectSelect.query(CallRow.class).select(context));
                    return true;
                }));
        store.close();
    }

    private Stored<Call> created(Terms terms) {
        return done(calls.create(coordinator, terms));
    }

    private static Stored<Call> done(Change<Call> change) {
        assertInstanceOf(Change.Done.class, change);
        return ((Change.Done<Call>) change).stored();
    }

    private Stored<Call> read(long id) {
        return calls.all(coordinator).stream()
                .filter(call -> call.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Stored<Call> stored(long id, int version, Terms terms) {
        return new Stored<>(id, version, new Call(terms, Optional.empty()));
    }

    private Change<Call> changed(User user, Stored<Call> seen, Terms terms) {
        return calls.save(user, Optional.of(seen), seen.value().with(terms));
    }

    @Test
    void whatIsCreatedIsReadAsItWas() {
        Stored<Call> mentors = created(MENTORS);
        Stored<Call> enterprises = created(ENTERPRISES);
        assertEquals(stored(mentors.id(), 0, MENTORS), mentors);
        assertEquals(stored(enterprises.id(), 0, ENTERPRISES), enterprises);
        assertEquals(List.of(mentors, enterprises), calls.all(coordinator));
    }

    @Test
    void theOfficesDayDecidesWhatIsOpen() {
        assertEquals(TODAY, calls.today());
        assertEquals(State.OPEN, created(MENTORS).value().state(calls.today()));
    }

    @Test
    void aCallIsChangedInAllItsTerms() {
        Stored<Call> call = created(MENTORS);
        assertEquals(stored(call.id(), 1, ENTERPRISES), done(changed(coordinator, call, ENTERPRISES)));
        assertEquals(stored(call.id(), 1, ENTERPRISES), read(call.id()));
    }

    @Test
    void whoSawAnOlderCallDoesNotOverwriteTheNewerOne() {
        Stored<Call> seen = created(MENTORS);
        var overtaken = new Change.Overtaken<>(done(changed(coordinator, seen, ENTERPRISES)));
        assertEquals(overtaken, changed(coordinator, seen, MENTORS));
        assertEquals(overtaken, calls.close(coordinator, seen));
        assertEquals(overtaken.current(), read(seen.id()));
    }

    @Test
    void aRemovedCallIsNotWritten() {
        Stored<Call> seen = created(MENTORS);
        store.asTelar(
                "a test",
                () -> store.change(context -> {
                    context.deleteObjects(ObjectSelect.query(CallRow.class).select(context));
                    return true;
                }));
        assertInstanceOf(Change.Refused.class, changed(coordinator, seen, ENTERPRISES));
    }

    @Test
    void flawedTermsAreNotStored() {
        Stored<Call> call = created(MENTORS);
        Terms flawed = new Terms("", Audience.MENTORS, TODAY, TODAY, 126, Set.of(), Optional.empty());
        for (Change<Call> change : List.of(calls.create(coordinator, flawed), changed(coordinator, call, flawed))) {
            assertInstanceOf(Change.Flawed.class, change);
            assertEquals(
                    "terms.name",
                    ((Change.Flawed<Call>) change).flaws().getFirst().field());
        }
        assertEquals(List.of(call), calls.all(coordinator));
    }

    @Test
    void anOpenCallIsClosedEarlyAndReopened() {
        Stored<Call> call = created(MENTORS);
        calls.close(coordinator, call);
        assertEquals(Optional.of(TODAY), read(call.id()).value().closedEarly());
        calls.reopen(coordinator, read(call.id()));
        assertEquals(Optional.empty(), read(call.id()).value().closedEarly());
    }

    @Test
    void onlyAnOpenCallIsClosedAndOnlyBeforeItsEndReopened() {
        Stored<Call> planned = created(ENTERPRISES);
        assertEquals(
                new Change.Refused<>(Message.of("recruitment.not-open", "Empresas")),
                calls.close(coordinator, planned));
        Stored<Call> open = created(MENTORS);
        Stored<Call> over = new Stored<>(open.id(), open.version(), open.value().closed(TODAY));
        Calls tomorrow = new Calls(store, Clock.offset(EVENING, Duration.ofDays(1)));
        assertEquals(
                new Change.Refused<>(Message.of("recruitment.not-closed-early", "Mentoras Ñuble")),
                tomorrow.reopen(coordinator, over));
    }

    @Test
    void theExampleIsMadeOnceAndHasNoFlaws() {
        ExampleCalls example = new ExampleCalls(calls, (language, key, values) -> key);
        example.make();
        example.make();
        assertEquals(
                List.of(State.OPEN, State.PLANNED),
                calls.all(coordinator).stream()
                        .map(call -> call.value().state(TODAY))
                        .toList());
    }

    @Test
    void everyChangeNeedsThePermissionToEditAndEveryLookThePermissionToSee() {
        Stored<Call> call = created(MENTORS);
        User guest = user(Set.of("recruitment.see"));
        for (Executable change : List.<Executable>of(
                () -> calls.create(guest, MENTORS),
                () -> changed(guest, call, ENTERPRISES),
                () -> calls.close(guest, call),
                () -> calls.reopen(guest, call))) {
            assertEquals(Calls.EDIT, assertThrows(AccessDenied.class, change).permission());
        }
        assertEquals(List.of(call), calls.all(guest));
        User stranger = user(Set.of("matchmaking.see"));
        assertEquals(
                Calls.SEE,
                assertThrows(AccessDenied.class, () -> calls.all(stranger)).permission());
    }
}

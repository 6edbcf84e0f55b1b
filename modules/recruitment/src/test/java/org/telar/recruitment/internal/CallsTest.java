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
import java.util.Set;
import org.apache.cayenne.query.ObjectSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.recruitment.internal.Calls.Change;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Call.State;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Field;
import org.telar.recruitment.internal.engine.Terms.Source;
import org.telar.recruitment.internal.store.CallRow;
import org.telar.recruitment.internal.store.CallStore;
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
            Optional.of("Ola 1"));
    private static final Terms ENTERPRISES = new Terms(
            "Empresas", Audience.ENTERPRISES, TODAY.plusDays(1), TODAY.plusDays(30), 650, Set.of(), Optional.empty());

    private final User coordinator = user(Set.of("recruitment.see", "recruitment.edit"));
    private final ModuleStore store;
    private final Calls calls;

    CallsTest(Database database) {
        store = database.open(
                ModuleSchema.of(new ModuleId("recruitment"), getClass().getClassLoader()));
        calls = new Calls(new CallStore(store), EVENING);
    }

    private static User user(Set<String> permissions) {
        return new User(1, "Ana", Locale.of("es"), permissions);
    }

    @AfterEach
    void empty() {
        store.change(context -> {
            context.deleteObjects(ObjectSelect.query(CallRow.class).select(context));
            return true;
        });
        store.close();
    }

    private Call created(Terms terms) {
        long id = assertInstanceOf(Change.Done.class, calls.create(coordinator, terms))
                .id();
        return read(id);
    }

    private Call read(long id) {
        return calls.all(coordinator).stream()
                .filter(call -> call.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsCreatedIsReadAsItWas() {
        Call mentors = created(MENTORS);
        Call enterprises = created(ENTERPRISES);
        assertEquals(new Call(mentors.id(), 0, MENTORS, Optional.empty()), mentors);
        assertEquals(new Call(enterprises.id(), 0, ENTERPRISES, Optional.empty()), enterprises);
        assertEquals(List.of(mentors, enterprises), calls.all(coordinator));
    }

    @Test
    void theOfficesDayDecidesWhatIsOpen() {
        assertEquals(TODAY, calls.today());
        assertEquals(State.OPEN, created(MENTORS).state(calls.today()));
    }

    @Test
    void aCallIsChangedInAllItsTerms() {
        Call call = created(MENTORS);
        assertEquals(new Change.Done(call.id()), calls.change(coordinator, call, ENTERPRISES));
        assertEquals(new Call(call.id(), 1, ENTERPRISES, Optional.empty()), read(call.id()));
    }

    @Test
    void whoSawAnOlderCallDoesNotOverwriteTheNewerOne() {
        Call seen = created(MENTORS);
        calls.change(coordinator, seen, ENTERPRISES);
        Change refused = new Change.Refused(Message.of("recruitment.changed-meanwhile", "Mentoras Ñuble"));
        assertEquals(refused, calls.change(coordinator, seen, MENTORS));
        assertEquals(refused, calls.close(coordinator, seen));
        assertEquals(ENTERPRISES, read(seen.id()).terms());
    }

    @Test
    void aRemovedCallIsNotWritten() {
        Call seen = created(MENTORS);
        store.change(context -> {
            context.deleteObjects(ObjectSelect.query(CallRow.class).select(context));
            return true;
        });
        assertInstanceOf(Change.Refused.class, calls.change(coordinator, seen, ENTERPRISES));
    }

    @Test
    void flawedTermsAreNotStored() {
        Call call = created(MENTORS);
        Terms flawed = new Terms("", Audience.MENTORS, TODAY, TODAY, 126, Set.of(), Optional.empty());
        for (Change change : List.of(calls.create(coordinator, flawed), calls.change(coordinator, call, flawed))) {
            var flaws = assertInstanceOf(Change.Flawed.class, change).flaws();
            assertEquals(Field.NAME, flaws.getFirst().field());
        }
        assertEquals(List.of(call), calls.all(coordinator));
    }

    @Test
    void anOpenCallIsClosedEarlyAndReopened() {
        Call call = created(MENTORS);
        calls.close(coordinator, call);
        assertEquals(Optional.of(TODAY), read(call.id()).closedEarly());
        calls.reopen(coordinator, read(call.id()));
        assertEquals(Optional.empty(), read(call.id()).closedEarly());
    }

    @Test
    void onlyAnOpenCallIsClosedAndOnlyBeforeItsEndReopened() {
        Call planned = created(ENTERPRISES);
        assertEquals(
                new Change.Refused(Message.of("recruitment.not-open", "Empresas")), calls.close(coordinator, planned));
        Call over = created(MENTORS).closed(TODAY);
        Calls tomorrow = new Calls(new CallStore(store), Clock.offset(EVENING, Duration.ofDays(1)));
        assertEquals(
                new Change.Refused(Message.of("recruitment.not-closed-early", "Mentoras Ñuble")),
                tomorrow.reopen(coordinator, over));
    }

    @Test
    void theExampleIsMadeOnceAndHasNoFlaws() {
        ExampleCalls example = new ExampleCalls(calls, (language, key, values) -> key);
        example.make();
        example.make();
        assertEquals(
                List.of(State.OPEN, State.PLANNED),
                calls.all(coordinator).stream().map(call -> call.state(TODAY)).toList());
    }

    @Test
    void everyChangeNeedsThePermissionToEditAndEveryLookThePermissionToSee() {
        Call call = created(MENTORS);
        User guest = user(Set.of("recruitment.see"));
        for (Executable change : List.<Executable>of(
                () -> calls.create(guest, MENTORS),
                () -> calls.change(guest, call, ENTERPRISES),
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

// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.mail.Mail;
import org.telar.mail.internal.template.FolderFiles;
import org.telar.mail.internal.template.Templates;
import org.telar.mail.internal.template.Written;
import org.telar.persistence.Database;
import org.telar.programme.Programme;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class TaskRemindersTest {
    private static final long ANA = 7;
    private static final long EVA = 8;
    private static final long WITHOUT_MAIL = 9;

    private final Ground ground;
    private final StoredWorkplans workplans;
    private final Stored<Programme> programme;
    private final List<Mail> sent = new ArrayList<>();
    private final Map<Long, Person> people = new HashMap<>(Map.of(
            ANA, person("Ana", "ana@example.org", List.of("arn", "en")),
            EVA, person("Eva", "eva@example.org", List.of()),
            WITHOUT_MAIL, person("Iris", "", List.of())));

    TaskRemindersTest(Database database) {
        ground = new Ground(database);
        workplans = new StoredWorkplans(ground.tables, Ground.EVENING);
        programme = ground.network();
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private static Person person(String given, String mail, List<String> languages) {
        return new Person(
                given,
                "Ñandú",
                mail,
                "",
                Optional.empty(),
                languages,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
    }

    /** Of whom only {@code find} is asked, by someone who may see people. */
    private People known() {
        return (People) Proxy.newProxyInstance(
                People.class.getClassLoader(), new Class<?>[] {People.class}, (proxy, method, values) -> {
                    assertEquals("find", method.getName());
                    ((User) values[0]).require(People.SEE);
                    return Optional.ofNullable(people.get(values[1]))
                            .map(person -> new Stored<>((Long) values[1], 0, person));
                });
    }

    private List<Mail> run() {
        sent.clear();
        ground.asTelar(new TaskReminders(ground.tables, known(), sent::add, Ground.EVENING, "CL", 7)::run);
        return List.copyOf(sent);
    }

    private Stored<Task> task(String title, LocalDate due, long person) {
        return done(workplans.save(COORDINATOR, Optional.empty(), plain(title, due, person)));
    }

    private Task plain(String title, LocalDate due, long person) {
        Task task = Task.of(programme.id(), Task.Kind.TASK, title, new Due.On(due));
        return new Task(
                task.programme(),
                task.kind(),
                task.title(),
                task.phase(),
                task.wave(),
                OptionalLong.of(person),
                task.role(),
                task.due(),
                task.lasts(),
                task.state(),
                task.needs(),
                task.note());
    }

    private static List<Object> titles(Mail mail) {
        return ((List<?>) mail.values().get("tasks"))
                .stream().<Object>map(task -> ((Map<?, ?>) task).get("title")).toList();
    }

    @Test
    void eachGetsOneMailWithAllThatIsDueSoonOrLate() {
        task("Pronto", TODAY.plusDays(7), ANA);
        task("Tarde", TODAY.minusDays(1), ANA);
        task("Luego", TODAY.plusDays(8), ANA);
        task("De Eva", TODAY, EVA);
        List<Mail> mails = run();
        assertEquals(2, mails.size());
        assertEquals(List.of("Tarde", "Pronto"), titles(mails.getFirst()));
        assertEquals("person/" + ANA, mails.getFirst().to().id());
        assertEquals("ana@example.org", mails.getFirst().to().address());
        assertEquals(List.of("De Eva"), titles(mails.getLast()));
    }

    @Test
    void eachDueDateIsToldOnceAndAgainWhenItOrThePersonChanges() {
        Stored<Task> task = task("Informe", TODAY, ANA);
        assertEquals(1, run().size());
        assertEquals(0, run().size());
        Stored<Task> moved =
                done(workplans.save(COORDINATOR, Optional.of(task), plain("Informe", TODAY.plusDays(2), ANA)));
        assertEquals(1, run().size());
        assertEquals(0, run().size());
        done(workplans.save(COORDINATOR, Optional.of(moved), plain("Informe", TODAY.plusDays(2), EVA)));
        assertEquals(
                List.of("person/" + EVA),
                run().stream().map(mail -> mail.to().id()).toList());
        assertEquals(0, run().size());
    }

    @Test
    void whoHasNoAddressIsRemindedOnceSheHasOne() {
        task("Informe", TODAY, WITHOUT_MAIL);
        assertEquals(0, run().size());
        people.put(WITHOUT_MAIL, person("Iris", "iris@example.org", List.of()));
        assertEquals(1, run().size());
    }

    @Test
    void aMailThatCannotBeQueuedIsTriedAgain() {
        task("Informe", TODAY, ANA);
        var broken = new TaskReminders(
                ground.tables,
                known(),
                mail -> {
                    throw new IllegalArgumentException("no template");
                },
                Ground.EVENING,
                "CL",
                7);
        assertThrows(IllegalArgumentException.class, () -> ground.asTelar(broken::run));
        assertEquals(1, run().size());
    }

    @Test
    void whatIsDoneOrBelongsToAProgrammeThatDoesNotRunIsNotTold() {
        Stored<Task> task = task("Hecha", TODAY, ANA);
        done(workplans.save(COORDINATOR, Optional.of(task), task.value().in(Task.State.DONE)));
        task("Pausada", TODAY, ANA);
        Programme network = programme.value();
        done(ground.programmes.save(
                COORDINATOR,
                Optional.of(programme),
                new Programme(
                        network.name(),
                        network.country(),
                        network.currency(),
                        network.begins(),
                        network.ends(),
                        Programme.State.CLOSED,
                        network.genderMarker(),
                        network.aim(),
                        network.partners())));
        assertEquals(0, run().size());
    }

    @Test
    void theMailIsInHerLanguageAndNamesEachTask() {
        task("Informe de la ola", TODAY.minusDays(1), ANA);
        task("Acta", TODAY, EVA);
        List<Mail> mails = run();
        Written english = written(mails.getFirst());
        assertEquals("en", english.language());
        assertTrue(
                english.plain().contains("Informe de la ola (Red Ñuble): was due on March 9, 2027"), english.plain());
        Written spanish = written(mails.getLast());
        assertEquals(Locale.of("es", "CL"), mails.getLast().to().language());
        assertTrue(spanish.plain().startsWith("Hola Eva:"), spanish.plain());
        assertTrue(spanish.plain().contains("- Acta (Red Ñuble): vence el 10 de marzo de 2027"), spanish.plain());
        assertFalse(spanish.plain().contains("{{"), spanish.plain());
    }

    private static Written written(Mail mail) {
        Map<String, Object> values = new HashMap<>(mail.values());
        values.put("name", mail.to().name());
        return new Templates(
                        List.of(new FolderFiles(Path.of("src/main/resources/mail"))),
                        language -> org.telar.profile.Terms.NONE)
                .write(mail.template(), mail.to().language(), values);
    }
}

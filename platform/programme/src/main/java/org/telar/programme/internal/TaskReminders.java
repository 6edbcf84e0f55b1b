// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.telar.api.Job;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.mail.Mail;
import org.telar.mail.Mails;
import org.telar.mail.Recipient;
import org.telar.programme.Programme;
import org.telar.programme.Programme.State;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.workplan.Workplan.Planned;

/**
 * Every morning: a mail to each person who answers for work of running programmes that comes due or is late, once for each
 * day on which a task is due; again when another person answers for it. Who has no mail address is passed over until she
 * has one.
 */
final class TaskReminders implements Job {
    private static final User TELAR = new User(0, "Telar", Locale.of("es"), Set.of(People.SEE.id()));
    private static final String REMINDED = "UPDATE PROGRAMME_TASK SET REMINDED_FOR = ?, REMINDED_PERSON = ?"
            + " WHERE ID = ? AND (REMINDED_FOR IS NULL OR REMINDED_FOR <> ? OR REMINDED_PERSON <> ?)";

    private final Tables tables;
    private final People people;
    private final Mails mails;
    private final Clock clock;
    private final String country;
    private final int daysAhead;

    /**
     * @param clock in the office's time zone
     * @param country the office's own, for the words of those whose place is not known; ISO 3166-1 alpha-2
     */
    TaskReminders(Tables tables, People people, Mails mails, Clock clock, String country, int daysAhead) {
        this.tables = tables;
        this.people = people;
        this.mails = mails;
        this.clock = clock;
        this.country = country;
        this.daysAhead = daysAhead;
    }

    /** A task that its person is to hear of. */
    private record DueTask(Programme programme, Planned planned) {
        private long id() {
            return planned.task().id();
        }

        private LocalDate due() {
            return planned.due().orElseThrow();
        }

        private Map<String, Object> values() {
            return Map.of(
                    "title",
                    planned.task().value().title(),
                    "programme",
                    programme.name(),
                    "due",
                    due(),
                    "late",
                    planned.late());
        }
    }

    @Override
    public String id() {
        return "programme.remind-tasks";
    }

    @Override
    public String cron() {
        return "15 6 * * *";
    }

    @Override
    public void run() {
        dueByPerson()
                .forEach((person, due) -> people.find(TELAR, person)
                        .filter(one -> !one.value().mail().isEmpty())
                        .ifPresent(one -> remind(one, due)));
    }

    private Map<Long, List<DueTask>> dueByPerson() {
        LocalDate today = LocalDate.now(clock);
        return tables.programmes().all().stream()
                .filter(programme -> programme.value().state() == State.RUNNING)
                .flatMap(programme -> StoredWorkplans.read(tables, programme.id(), today).stream()
                        .flatMap(plan -> plan.dueUntil(today.plusDays(daysAhead)).stream())
                        .map(planned -> new DueTask(programme.value(), planned)))
                .filter(due -> due.planned().task().value().person().isPresent())
                .collect(Collectors.groupingBy(
                        due -> due.planned().task().value().person().getAsLong(), TreeMap::new, Collectors.toList()));
    }

    /** The statement holds the rows until the mail is queued with them, so that two nodes do not send the same. */
    private void remind(Stored<Person> person, List<DueTask> due) {
        tables.inTransaction(() -> {
            List<Map<String, Object>> fresh = due.stream()
                    .filter(task -> isFirst(task, person.id()))
                    .map(DueTask::values)
                    .toList();
            if (!fresh.isEmpty()) {
                mails.queue(Mail.of("programme.tasks-due", recipient(person), Map.of("tasks", fresh)));
            }
            return !fresh.isEmpty();
        });
    }

    private boolean isFirst(DueTask task, long person) {
        return tables.store().batch(REMINDED, List.<Object[]>of(new Object[] {
                    task.due(), person, task.id(), task.due(), person
                }))
                == 1;
    }

    private Recipient recipient(Stored<Person> person) {
        Person her = person.value();
        Locale otherwise = Locale.of(TELAR.language().getLanguage(), country);
        return new Recipient("person/" + person.id(), her.given(), her.mail(), her.correspondence(otherwise));
    }
}

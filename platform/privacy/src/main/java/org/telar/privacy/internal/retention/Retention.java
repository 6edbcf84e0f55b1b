// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.kernel.people.Dormancy;
import org.telar.kernel.people.Dormancy.Quiet;
import org.telar.kernel.people.KeepsPeople;
import org.telar.kernel.people.People;
import org.telar.kernel.people.PersonalFiles;
import org.telar.persistence.ModuleStore;

/**
 * Erases people whose time is over, and never in silence: somebody looks through the list and releases it; the next run erases those on it
 * whom nothing keeps by then, and nobody else. Safe for many threads.
 */
public final class Retention {
    /** See whose time is over, keep people longer, release the list. It is to be granted everywhere. */
    public static final Permission MANAGE = new Permission("privacy.retention");

    /** Files go meanwhile; then somebody has to release her anew. */
    private static final int DAYS_IN_FILES = 90;

    private final Logger logger = LoggerFactory.getLogger(Retention.class);
    private final ModuleStore store;
    private final RetentionStore rows;
    private final Dormancy dormancy;
    private final PersonalFiles files;
    private final Supplier<? extends Collection<KeepsPeople>> keepers;
    private final List<Period> periods;
    private final Clock clock;
    private final User telar =
            new User(0, "Telar", Locale.ENGLISH, Set.of(PersonalFiles.ERASE.id(), MANAGE.id(), People.SEE.id()));

    /**
     * @param keepers those that are here now
     * @param periods of these only those of people count here; nobody is erased of a country that has none
     * @param clock in the office's time zone
     */
    public Retention(
            ModuleStore store,
            Dormancy dormancy,
            PersonalFiles files,
            Supplier<? extends Collection<KeepsPeople>> keepers,
            List<Period> periods,
            Clock clock) {
        this.store = store;
        rows = new RetentionStore(store);
        this.dormancy = dormancy;
        this.files = files;
        this.keepers = keepers;
        this.periods = periods.stream().filter(Period::ofPeople).toList();
        this.clock = clock;
    }

    /** After which time people are listed, by country. */
    public List<Period> periods() {
        return periods;
    }

    /** In the office. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private <T> T as(User user, Supplier<T> work) {
        if (!user.require(MANAGE).isEverything()) {
            throw new AccessDenied(MANAGE);
        }
        return store.as(user, MANAGE, () -> store.inTransaction(work));
    }

    /** Whose time is over today: who would be erased, and who is held back by what. */
    public Plan plan(User user) {
        return as(user, this::plan);
    }

    private Plan plan() {
        Map<Long, Plan.Due> over = new TreeMap<>();
        for (Period period : periods) {
            dormancy.before(telar, period.end(today())).stream()
                    .filter(quiet -> quiet.country().equals(period.country()))
                    .forEach(quiet -> over.put(quiet.person(), due(quiet)));
        }
        Map<Long, List<Message>> reasons = reasons(over.keySet());
        return new Plan(
                over.values().stream()
                        .filter(due -> !reasons.containsKey(due.person()))
                        .toList(),
                over.values().stream()
                        .filter(due -> reasons.containsKey(due.person()))
                        .map(due -> new Plan.Held(due, reasons.get(due.person())))
                        .toList());
    }

    private static Plan.Due due(Quiet quiet) {
        return new Plan.Due(quiet.person(), quiet.country(), quiet.last());
    }

    private Map<Long, List<Message>> reasons(Set<Long> people) {
        Map<Long, List<Message>> reasons = new HashMap<>();
        rows.holds(today()).stream()
                .filter(hold -> people.contains(hold.person()))
                .forEach(hold -> reasons.computeIfAbsent(hold.person(), key -> new ArrayList<>())
                        .add(hold.reason().label()));
        for (KeepsPeople keeper : keepers.get()) {
            keeper.kept(people, today())
                    .forEach((person, why) -> reasons.computeIfAbsent(person, key -> new ArrayList<>())
                            .add(why));
        }
        return reasons;
    }

    /** Keeps a person longer, in place of what was decided before. */
    public void hold(User user, long person, Hold.Reason reason, Optional<LocalDate> until) {
        as(user, () -> {
            rows.hold(new Hold(person, reason, until, user.account()), today());
            return person;
        });
    }

    /** Who is kept by decision today. */
    public Set<Long> heldByDecision(User user) {
        return as(user, () -> rows.holds(today()).stream().map(Hold::person).collect(Collectors.toSet()));
    }

    public void letGo(User user, long person) {
        as(user, () -> {
            rows.letGo(person);
            return person;
        });
    }

    /**
     * The next run erases these, as far as their time is over and nothing keeps them by then; in place of what was released before.
     *
     * @param user needs {@link PersonalFiles#ERASE} everywhere as well, as the run erases whoever is on the list
     * @param seen the people whom the user has seen as due
     * @return how many were released: those seen who are due; when there are none, what was released before stays
     */
    public int release(User user, Set<Long> seen) {
        if (!user.require(PersonalFiles.ERASE).isEverything()) {
            throw new AccessDenied(PersonalFiles.ERASE);
        }
        return as(user, () -> {
            Set<Long> people = due();
            people.retainAll(seen);
            if (!people.isEmpty()) {
                rows.release(people, user.account(), now());
            }
            return people.size();
        });
    }

    /** Takes back what was released and not run yet. */
    public void withdraw(User user) {
        as(user, () -> {
            rows.withdraw();
            return user;
        });
    }

    /** What was released and what became of it, the latest first. */
    public List<Run> runs(User user) {
        return as(user, rows::runs);
    }

    /**
     * Erases those of the released list whose time is over, whom nothing keeps and no file names: whom files name is kept until somebody has
     * decided about those. What is decided while it runs holds: each is looked at again when it is her turn. Does nothing when no list was
     * released.
     */
    void run() {
        Optional<Run> open =
                runs(telar).stream().filter(run -> run.done().isEmpty()).findFirst();
        open.ifPresent(run -> {
            Set<Long> erase = as(telar, () -> {
                Set<Long> due = due();
                due.retainAll(rows.released(run.id()));
                return due;
            });
            keepThoseInFiles(erase);
            long erased =
                    erase.stream().filter(person -> erased(run.id(), person)).count();
            as(telar, () -> {
                rows.done(run.id(), now());
                return run;
            });
            if (erased > 0) {
                files.removeLeftovers(telar);
            }
        });
    }

    private Set<Long> due() {
        return plan().due().stream().map(Plan.Due::person).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Unless the list was taken back or something keeps her meanwhile. Whom it fails with does not stop the others. */
    private boolean erased(long list, long person) {
        try {
            return as(telar, () -> {
                boolean wanted = rows.released(list).contains(person) && due().contains(person);
                if (wanted && files.erase(telar, person, Set.of())) {
                    rows.erased(list);
                    return true;
                }
                return false;
            });
        } catch (RuntimeException e) {
            logger.error("Person {} could not be erased; the next list has her again", person, e);
            return false;
        }
    }

    private void keepThoseInFiles(Set<Long> people) {
        Set<Long> named = files.inFiles(telar, people);
        as(telar, () -> {
            Optional<LocalDate> until = Optional.of(today().plusDays(DAYS_IN_FILES));
            named.forEach(person -> rows.hold(new Hold(person, Hold.Reason.IN_FILES, until, telar.account()), today()));
            return named;
        });
    }
}

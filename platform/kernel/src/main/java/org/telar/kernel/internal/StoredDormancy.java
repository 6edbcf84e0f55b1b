// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.kernel.people.Dormancy;
import org.telar.kernel.people.HearsOfPeople;
import org.telar.kernel.people.KeepsPeople;
import org.telar.kernel.people.PersonalFiles;
import org.telar.persistence.ModuleStore;

/** Of whom nothing was heard, by her row, her roles and consents, and what modules tell; who has a role is kept. */
public final class StoredDormancy implements Dormancy, KeepsPeople {
    private static final int COUNTRY = 2;

    private final ModuleStore store;
    private final Clock clock;
    private final String country;
    private final Supplier<? extends Collection<HearsOfPeople>> hearing;

    /**
     * @param clock in the office's time zone
     * @param country the office's own
     * @param hearing those that are there now
     */
    public StoredDormancy(
            ModuleStore store, Clock clock, String country, Supplier<? extends Collection<HearsOfPeople>> hearing) {
        this.store = store;
        this.clock = clock;
        this.country = country;
        this.hearing = hearing;
    }

    @Override
    public List<Quiet> before(User user, LocalDate day) {
        if (!user.require(PersonalFiles.ERASE).isEverything()) {
            throw new AccessDenied(PersonalFiles.ERASE);
        }
        return store.as(user, PersonalFiles.ERASE, () -> {
            Map<Long, Quiet> quiet = unchanged(day);
            consents(quiet);
            hearing.get()
                    .forEach(module -> store.asTelar(
                            "whoever knows of her is asked",
                            () -> module.last(Set.copyOf(quiet.keySet()))
                                    .forEach((id, last) -> heard(quiet, id, last))));
            return quiet.values().stream()
                    .filter(one -> one.last().isBefore(day))
                    .toList();
        });
    }

    private Map<Long, Quiet> unchanged(LocalDate day) {
        Map<Long, Quiet> quiet = new LinkedHashMap<>();
        store.read(
                "SELECT P.ID, P.PLACE, P.CHANGED, R.UNTIL_DAY FROM KERNEL_PERSON P"
                        + " LEFT JOIN KERNEL_ROLE R ON R.PERSON = P.ID AND R.UNTIL_DAY IS NOT NULL"
                        + " WHERE P.MERGED_INTO IS NULL AND (P.GIVEN <> '' OR P.FAMILY <> '') AND P.CHANGED < ?"
                        + " ORDER BY P.ID",
                List.of(day.atStartOfDay(clock.getZone())
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()),
                row -> quiet.merge((Long) Objects.requireNonNull(row[0]), quiet(row), StoredDormancy::later));
        return quiet;
    }

    private void consents(Map<Long, Quiet> quiet) {
        store.read(
                "SELECT PERSON, MAX(GIVEN_ON), MAX(WITHDRAWN_ON) FROM KERNEL_CONSENT GROUP BY PERSON",
                List.of(),
                row -> Stream.of(row[1], row[2])
                        .forEach(day -> heard(quiet, (Long) Objects.requireNonNull(row[0]), (LocalDate) day)));
    }

    private static void heard(Map<Long, Quiet> quiet, long person, @Nullable LocalDate day) {
        quiet.computeIfPresent(person, (id, one) -> day == null ? one : later(one, new Quiet(id, one.country(), day)));
    }

    private Quiet quiet(@Nullable Object[] row) {
        LocalDate changed = ((LocalDateTime) Objects.requireNonNull(row[2]))
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
        String place = Objects.requireNonNullElse((String) row[1], country);
        LocalDate ended = row[3] instanceof LocalDate day && day.isAfter(changed) ? day : changed;
        return new Quiet((Long) Objects.requireNonNull(row[0]), place.substring(0, COUNTRY), ended);
    }

    private static Quiet later(Quiet one, Quiet other) {
        return one.last().isAfter(other.last()) ? one : other;
    }

    @Override
    public Map<Long, Message> kept(Set<Long> people, LocalDate today) {
        Map<Long, Message> kept = new HashMap<>();
        store.asTelar(
                "who has a role is kept",
                () -> people.forEach(person -> store.read(
                        "SELECT ID FROM KERNEL_ROLE WHERE PERSON = ? AND (UNTIL_DAY IS NULL OR UNTIL_DAY >= ?)",
                        List.of(person, today),
                        row -> kept.put(person, Message.of("kernel.kept.role")))));
        return kept;
    }
}

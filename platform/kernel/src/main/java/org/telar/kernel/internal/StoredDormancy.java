// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.kernel.people.Dormancy;
import org.telar.kernel.people.KeepsPeople;
import org.telar.kernel.people.PersonalFiles;
import org.telar.persistence.ModuleStore;

/** Of whom nothing was heard, by her row and her roles; who has a role is kept. */
public final class StoredDormancy implements Dormancy, KeepsPeople {
    private static final int COUNTRY = 2;

    private final ModuleStore store;
    private final Clock clock;
    private final String country;

    /**
     * @param clock in the office's time zone
     * @param country the office's own
     */
    public StoredDormancy(ModuleStore store, Clock clock, String country) {
        this.store = store;
        this.clock = clock;
        this.country = country;
    }

    @Override
    public List<Quiet> before(User user, LocalDate day) {
        if (!user.require(PersonalFiles.ERASE).isEverything()) {
            throw new AccessDenied(PersonalFiles.ERASE);
        }
        return store.as(user, PersonalFiles.ERASE, () -> {
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
            return quiet.values().stream()
                    .filter(one -> one.last().isBefore(day))
                    .toList();
        });
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

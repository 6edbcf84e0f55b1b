// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.programme.Translated;

/** Collects what is wrong with a record, in the order in which it is asked. */
public final class Flaws {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_TRANSLATED = 200;
    private static final int LONGEST_TRANSLATIONS = 900;

    private final List<Flaw> found = new ArrayList<>();

    public Flaws check(String field, boolean right, String key, Object... values) {
        if (!right) {
            found.add(new Flaw(field, Message.of(key, values)));
        }
        return this;
    }

    public Flaws named(String field, String name, int longest) {
        return check(field, !name.isEmpty(), "programme.flaw.no-name", longest).atMost(field, name, longest);
    }

    /** At least one language, none too long. */
    public Flaws named(String field, Translated names) {
        int all = names.texts().values().stream().mapToInt(String::length).sum();
        check(field, !names.isEmpty(), "programme.flaw.no-name", LONGEST_TRANSLATED);
        check(field, all <= LONGEST_TRANSLATIONS, "programme.flaw.too-long", all, LONGEST_TRANSLATIONS);
        names.texts().values().forEach(text -> atMost(field, text, LONGEST_TRANSLATED));
        return this;
    }

    public Flaws atMost(String field, String text, int longest) {
        return check(field, text.length() <= longest, "programme.flaw.too-long", text.length(), longest);
    }

    public Flaws within(String field, long number, long least, long most) {
        return check(field, number >= least && number <= most, "programme.flaw.number", number, least, most);
    }

    public Flaws day(String field, LocalDate day) {
        return check(
                field,
                day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
                "programme.flaw.year",
                day.getYear(),
                FIRST_YEAR,
                LAST_YEAR);
    }

    public Flaws order(String field, LocalDate first, LocalDate last) {
        return check(field, !last.isBefore(first), "programme.flaw.ends-first", ChronoUnit.DAYS.between(last, first));
    }

    /** Both days, either of which may be missing. */
    public Flaws span(String firstField, Optional<LocalDate> first, String lastField, Optional<LocalDate> last) {
        first.ifPresent(day -> day(firstField, day));
        last.ifPresent(day -> day(lastField, day));
        first.ifPresent(from -> last.ifPresent(until -> order(lastField, from, until)));
        return this;
    }

    public List<Flaw> all() {
        return List.copyOf(found);
    }
}

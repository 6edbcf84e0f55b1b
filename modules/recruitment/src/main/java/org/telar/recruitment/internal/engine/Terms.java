// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Flaw;
import org.telar.api.Message;

/**
 * What a call offers: the terms of the call (<em>términos de la convocatoria</em>, REC-08). They may be flawed, as people
 * type them; only terms without {@link #flaws()} are stored.
 *
 * @param closes the last day on which people may apply
 * @param target how many are wanted in the end, for instance the 126 mentors of a network (REC-18)
 * @param wave the wave (<em>ola</em>, REC-23) that is recruited for, if it is one
 */
public record Terms(
        String name,
        Audience audience,
        LocalDate opens,
        LocalDate closes,
        int target,
        Set<Source> sources,
        Optional<Wave> wave) {
    public static final int LONGEST_NAME = 120;
    public static final int LARGEST_TARGET = 100_000;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /** Whom a call is for. */
    public enum Audience {
        MENTORS,
        ENTERPRISES;

        public Message label() {
            return Message.of("recruitment.audience." + code(this));
        }

        /** What the target counts. */
        public Message sought() {
            return Message.of("recruitment.sought." + code(this));
        }
    }

    /** Where people are sought (REC-02); multipliers and ministries reach vulnerable places (REC-19). */
    public enum Source {
        PROFESSIONAL_NETWORKS,
        CORPORATE_BUYERS,
        WOMEN_ENTREPRENEURS,
        MULTIPLIERS,
        MINISTRIES,
        OTHERS;

        public Message label() {
            return Message.of("recruitment.source." + code(this));
        }
    }

    public Terms {
        name = name.strip();
        Set<Source> inOrder = EnumSet.noneOf(Source.class);
        inOrder.addAll(sources);
        sources = Collections.unmodifiableSet(inOrder);
        wave = wave.filter(one -> !one.name().isEmpty());
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the order of the form; empty when all is well. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (name.isEmpty()) {
            flaws.add(new Flaw("name", Message.of("recruitment.flaw.no-name", LONGEST_NAME)));
        }
        tooLong("name", name).ifPresent(flaws::add);
        wave.flatMap(one -> tooLong("wave", one.name())).ifPresent(flaws::add);
        yearOutside("opens", opens).ifPresent(flaws::add);
        yearOutside("closes", closes).ifPresent(flaws::add);
        if (closes.isBefore(opens)) {
            long days = ChronoUnit.DAYS.between(closes, opens);
            flaws.add(new Flaw("closes", Message.of("recruitment.flaw.closes-first", days)));
        }
        if (target < 1 || target > LARGEST_TARGET) {
            flaws.add(new Flaw("target", Message.of("recruitment.flaw.target", target, LARGEST_TARGET)));
        }
        return List.copyOf(flaws);
    }

    private static Optional<Flaw> tooLong(String field, String text) {
        return text.length() <= LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new Flaw(field, Message.of("recruitment.flaw.too-long", text.length(), LONGEST_NAME)));
    }

    private static Optional<Flaw> yearOutside(String field, LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR
                ? Optional.empty()
                : Optional.of(
                        new Flaw(field, Message.of("recruitment.flaw.year", date.getYear(), FIRST_YEAR, LAST_YEAR)));
    }
}

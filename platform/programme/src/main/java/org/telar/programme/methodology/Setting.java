// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.telar.api.Message;
import org.telar.programme.Codes;

/**
 * What can be set about how a programme mentors. Each setting knows the value to start from, the source that this value
 * comes from (S0 Tu Oportunidad, S1 Sourcing2Equal, S2 Impulso Digital) and, where the sources leave it open, the number
 * of the ambiguity in domain.md, section 2, that it settles.
 */
public enum Setting {
    /** How sessions are held. */
    DELIVERY(new Kind.Choice("in-person", "virtual", "mixed"), "mixed", "S1", 0),
    /** From the first to the last week of mentoring: up to four months. */
    WEEKS(new Kind.Whole(1, 104), "16", "S1", 1),
    WEEKS_WITH_SESSION(new Kind.Whole(1, 104), "11", "S1", 1),
    HOURS_PER_SESSION(new Kind.Decimal("0.25", "12"), "2", "S1", 1),
    SESSIONS_PLANNED(new Kind.Whole(1, 200), "12", "S1", 1),
    SESSIONS_REQUIRED(new Kind.Whole(1, 200), "11", "S1", 1),
    /** The last planned session is the closing meeting. */
    LAST_SESSION_CLOSES(new Kind.YesNo(), "yes", "S1", 1),
    TIMING(new Kind.Choice("weekly", "fortnightly", "monthly", "free"), "weekly", "S1", 0),
    SESSION_FORM(new Kind.Choice("one-to-one", "peer", "group"), "one-to-one", "S1", 0),
    /** The least number of interactions of a pair in a calendar month (REP-03). */
    MONTHLY_CONTACTS(new Kind.Whole(0, 31), "1", "S1", 0),
    /** A report for each calendar month, besides those of the schedule. */
    REPORT_EACH_MONTH(new Kind.YesNo(), "no", "S1", 2),
    REPORT_CODE(new Kind.Words(20), "MS", "S1", 3),
    ATTRIBUTES_WORD(new Kind.Words(80), "dones y atributos personales", "S1", 4),
    /** The generalist tutor may lead the assessment of gaps (GAP-04). */
    TUTOR_LEADS_GAPS(new Kind.YesNo(), "yes", "S1", 5),
    /** Address of the external learning platform that the source calls BS. */
    LEARNING_PLATFORM(new Kind.Words(200), "", "S1", 6),
    KICK_OFF_WORD(new Kind.Words(80), "Quick-off", "S1", 7),
    ENTERPRISE_WORD(new Kind.Words(80), "WSME", "S1", 8),
    /** How mentors are bound; the sources know both ways. */
    ENGAGEMENT(new Kind.Choice("volunteer", "contracted"), "contracted", "S1", 12),
    /** What a volunteer commits to in all (REC-16, SCH-05). */
    VOLUNTEER_HOURS(new Kind.Whole(0, 1000), "8", "S0", 12),
    MATCH_UNIT(new Kind.Choice("person", "enterprise"), "enterprise", "S1", 13),
    /** Enterprises for each generalist tutor, at most (MAT-05). */
    TUTOR_RATIO(new Kind.Whole(1, 1000), "10", "S1", 0),
    /** Training of a mentor before she begins (SCH-01). */
    TRAINING_HOURS(new Kind.Whole(0, 1000), "10", "S0", 0),
    ALIGNMENT_WORKSHOPS(new Kind.Whole(0, 20), "2", "S1", 0),
    METHOD_WORKSHOPS(new Kind.Whole(0, 20), "2", "S1", 0),
    LEAST_AGE(new Kind.Whole(0, 120), "15", "S2", 0),
    GREATEST_AGE(new Kind.Whole(0, 120), "65", "S2", 0);

    /** What a value may be. */
    public sealed interface Kind {
        record Whole(int least, int most) implements Kind {}

        record Decimal(BigDecimal least, BigDecimal most) implements Kind {
            Decimal(String least, String most) {
                this(new BigDecimal(least), new BigDecimal(most));
            }
        }

        /** @param codes what there is to choose from; the text of one is {@code programme.choice.<code>} */
        record Choice(List<String> codes) implements Kind {
            Choice(String... codes) {
                this(List.of(codes));
            }
        }

        /** Written as {@code yes} or {@code no}. */
        record YesNo() implements Kind {}

        record Words(int longest) implements Kind {}
    }

    private final Kind kind;
    private final String standard;
    private final String source;
    private final int ambiguity;

    Setting(Kind kind, String standard, String source, int ambiguity) {
        this.kind = kind;
        this.standard = standard;
        this.source = source;
        this.ambiguity = ambiguity;
    }

    public Kind kind() {
        return kind;
    }

    /** The value to start from. */
    public String standard() {
        return standard;
    }

    public String source() {
        return source;
    }

    /** Number of the ambiguity of domain.md that it settles. */
    public OptionalInt ambiguity() {
        return ambiguity == 0 ? OptionalInt.empty() : OptionalInt.of(ambiguity);
    }

    /** Its name in forms, flaws and the database: {@code sessions-required}. */
    public String id() {
        return Codes.of(this);
    }

    public Message label() {
        return Message.of("programme.setting." + id());
    }

    /** Where the standard value comes from, in words. */
    public Message origin() {
        return ambiguity == 0
                ? Message.of("programme.setting.origin", source)
                : Message.of("programme.setting.origin-open", source);
    }

    /** What keeps a value from being stored. */
    Optional<Message> problem(String value) {
        return switch (kind) {
            case Kind.Whole whole ->
                outside(value, BigDecimal.valueOf(whole.least()), BigDecimal.valueOf(whole.most()), 0);
            case Kind.Decimal decimal -> outside(value, decimal.least(), decimal.most(), 2);
            case Kind.Choice choice -> unless(choice.codes().contains(value), value);
            case Kind.YesNo yesNo -> unless(value.equals("yes") || value.equals("no"), value);
            case Kind.Words words ->
                value.length() <= words.longest()
                        ? Optional.empty()
                        : Optional.of(Message.of("programme.flaw.too-long", value.length(), words.longest()));
        };
    }

    private static Optional<Message> unless(boolean known, String value) {
        return known ? Optional.empty() : Optional.of(Message.of("programme.flaw.choice", value));
    }

    private static Optional<Message> outside(String value, BigDecimal least, BigDecimal most, int scale) {
        try {
            BigDecimal number = new BigDecimal(value).stripTrailingZeros();
            return number.scale() <= scale && number.compareTo(least) >= 0 && number.compareTo(most) <= 0
                    ? Optional.empty()
                    : Optional.of(Message.of("programme.flaw.number", number, least, most));
        } catch (NumberFormatException e) {
            return Optional.of(Message.of("programme.flaw.no-number", value, least, most));
        }
    }
}

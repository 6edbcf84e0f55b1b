// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.programme.Codes;
import org.telar.programme.Programme;
import org.telar.programme.internal.engine.Flaws;
import org.telar.programme.methodology.ReportDue.Kind;
import org.telar.programme.methodology.ReportDue.When;

/**
 * A version of a programme's methodology. It holds a value for every {@link Setting}, so that it stays what it was when a
 * standard changes.
 *
 * @param programme id of its programme
 * @param number from 1, given when it is stored
 * @param title what is special about it; may be empty
 */
public record Methodology(
        long programme, int number, String title, State state, Map<Setting, String> settings, List<ReportDue> reports) {
    /** After 4 sessions, after 8, and the final one after 12, as the map of S1 draws them. */
    public static final List<ReportDue> STANDARD_REPORTS =
            List.of(ReportDue.after(4, Kind.MONTH), ReportDue.after(8, Kind.MONTH), ReportDue.after(12, Kind.FINAL));

    private static final int MOST_REPORTS = 60;

    public enum State {
        /** Can be changed. */
        DRAFT,
        IN_USE,
        /** A later version is in use; waves that began with this one keep it. */
        SUCCEEDED;

        public Message label() {
            return Message.of("programme.methodology." + Codes.of(this));
        }
    }

    public Methodology {
        title = title.strip();
        Map<Setting, String> complete = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            complete.put(
                    setting, settings.getOrDefault(setting, setting.standard()).strip());
        }
        settings = Collections.unmodifiableMap(complete);
        reports = List.copyOf(reports);
    }

    /** A draft with the values that the sources give. */
    public static Methodology standard(long programme) {
        return new Methodology(programme, 1, "", State.DRAFT, Map.of(), STANDARD_REPORTS);
    }

    public Methodology with(Setting setting, String value) {
        Map<Setting, String> changed = new EnumMap<>(settings);
        changed.put(setting, value);
        return new Methodology(programme, number, title, state, changed, reports);
    }

    public Methodology in(State changed) {
        return new Methodology(programme, number, title, changed, settings, reports);
    }

    /** @throws NumberFormatException when the setting is not a whole number */
    public int whole(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** @throws NumberFormatException when the setting is not a number */
    public BigDecimal decimal(Setting setting) {
        return new BigDecimal(text(setting));
    }

    public boolean yes(Setting setting) {
        return text(setting).equals("yes");
    }

    /** The code of a choice, or the words. */
    public String text(Setting setting) {
        return settings.getOrDefault(setting, setting.standard());
    }

    /** Fields are the ids of settings, {@code title} and {@code reports}. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        settings.forEach((setting, value) ->
                setting.problem(value).ifPresent(problem -> flaws.add(new Flaw(setting.id(), problem))));
        if (flaws.isEmpty()) {
            flaws.addAll(contradictions());
        }
        flaws.addAll(new Flaws().atMost("title", title, Programme.LONGEST_NAME).all());
        return List.copyOf(flaws);
    }

    private List<Flaw> contradictions() {
        int planned = whole(Setting.SESSIONS_PLANNED);
        Flaws flaws = new Flaws()
                .within(Setting.SESSIONS_REQUIRED.id(), whole(Setting.SESSIONS_REQUIRED), 1, planned)
                .within(Setting.WEEKS_WITH_SESSION.id(), whole(Setting.WEEKS_WITH_SESSION), 1, whole(Setting.WEEKS))
                .within(Setting.LEAST_AGE.id(), whole(Setting.LEAST_AGE), 0, whole(Setting.GREATEST_AGE))
                .within("reports", reports.size(), 0, MOST_REPORTS);
        for (ReportDue report : reports) {
            switch (report.when()) {
                case When.AfterSessions after -> flaws.within("reports", after.sessions(), 1, planned);
                case When.On on -> flaws.day("reports", on.day());
            }
        }
        return flaws.all();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.telar.api.DemonstrationPart;
import org.telar.demo.Draw;
import org.telar.demo.internal.Inhabitants.Ages;
import org.telar.demo.internal.Inhabitants.Home;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.people.Person;
import org.telar.programme.GenderMarker;
import org.telar.programme.Partner;
import org.telar.programme.Programme;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.ReportDue;
import org.telar.programme.methodology.Setting;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;

/** UN Women Chile's mentor network: 2,000 women and 126 volunteer mentors (domain.md 2.10), in three waves. */
final class TuOportunidad implements Story {
    private static final String NAME = "Tu Oportunidad";
    private static final Place CAPITAL = new Place("CL", "13101");
    private static final int WOMEN = 2000;
    private static final int MENTORS = 126;
    /** Women of the first wave who came back as mentors (ACT-05). */
    private static final int GRADUATES = 30;

    private static final int WAVES = 3;
    private static final int WEEKS = 16;
    private static final String COORDINATOR = "Encargada de la red";

    private static final List<Home> HOMES = List.of(
            new Home("13101", 14),
            new Home("13110", 12),
            new Home("13119", 12),
            new Home("13201", 14),
            new Home("05101", 8),
            new Home("05109", 6),
            new Home("08101", 8),
            new Home("09101", 7),
            new Home("02101", 6),
            new Home("07101", 5),
            new Home("10101", 4),
            new Home("04101", 4));
    private static final List<Ages> WOMENS = List.of(
            new Ages(18, 25, 15),
            new Ages(26, 35, 27),
            new Ages(36, 45, 30),
            new Ages(46, 55, 19),
            new Ages(56, 64, 9));
    private static final List<Ages> MENTORS_AGES = List.of(new Ages(30, 45, 50), new Ages(46, 65, 50));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DemonstrationPart> tell(Stage stage, LocalDate today, BooleanSupplier stopped) {
        LocalDate begins = today.withDayOfMonth(1).minusMonths(11);
        long programme = programme(stage, begins);
        stage.methodology(programme, TuOportunidad::volunteering);
        List<Long> phases = stage.phases(
                programme,
                List.of(begins, begins.plusMonths(2), begins.plusMonths(13)),
                List.of(begins.plusMonths(2).minusDays(1), begins.plusMonths(13).minusDays(1), begins.plusMonths(14)));
        plan(stage, programme, phases.getFirst());
        List<Long> waves = new ArrayList<>();
        for (int number = 1; number <= WAVES; number++) {
            LocalDate first = begins.plusMonths(4L * number - 2);
            waves.add(stage.wave(
                    programme, number, "Ola " + number, first, first.plusWeeks(WEEKS), number == WAVES ? 620 : 700));
            plan(new WavePlan(stage, programme, waves.getLast(), first, today, COORDINATOR), number);
        }
        Inhabitants people = new Inhabitants(new Draw(2000), "CL", HOMES, List.of("arn", "en", "ay", "ht"), today);
        List<Long> first = women(stage, people, waves, today, stopped);
        mentors(stage, people, waves, first, today, stopped);
        return List.of();
    }

    /** The eight hours that a volunteer gives (REC-16), an hour each time. */
    private static Methodology volunteering(Methodology draft) {
        return new Methodology(
                        draft.programme(),
                        draft.number(),
                        draft.title(),
                        draft.state(),
                        draft.settings(),
                        List.of(ReportDue.after(8, ReportDue.Kind.FINAL)))
                .with(Setting.MATCH_UNIT, "person")
                .with(Setting.ENGAGEMENT, "volunteer")
                .with(Setting.SESSIONS_PLANNED, "8")
                .with(Setting.SESSIONS_REQUIRED, "6")
                .with(Setting.HOURS_PER_SESSION, "1")
                .with(Setting.LEAST_AGE, "18");
    }

    private static long programme(Stage stage, LocalDate begins) {
        long un = stage.ally("ONU Mujeres Chile", CAPITAL, Set.of(Ally.Kind.IMPLEMENTING), List.of());
        long aiep = stage.ally(
                "AIEP",
                CAPITAL,
                Set.of(Ally.Kind.ACADEMIC),
                List.of(new Ally.Agreement(
                        "Escuela de Formación de Mentoras",
                        "Recluta y forma a las mentoras; lleva la fase de mentoría",
                        Optional.of(begins),
                        Optional.empty(),
                        "")));
        return stage.programme(new Programme(
                NAME,
                "CL",
                "CLP",
                begins,
                begins.plusMonths(14),
                Programme.State.RUNNING,
                GenderMarker.PRINCIPAL,
                "Una red de mentoras voluntarias acompaña a mujeres que emprenden o buscan trabajo.",
                List.of(new Partner(un, Partner.Role.OWNER), new Partner(aiep, Partner.Role.ACADEMIC))));
    }

    private static void plan(Stage stage, long programme, long design) {
        stage.task(inPhase(programme, design, Task.Kind.DELIVERABLE, "Perfil de la mentora", 14, 10));
        stage.task(inPhase(programme, design, Task.Kind.DELIVERABLE, "Metodología de la Escuela de Mentoras", 42, 28));
    }

    private static void plan(WavePlan plan, int number) {
        long school = plan.add(Task.Kind.TASK, "Escuela de Mentoras: 10 horas y práctica", -14, 21);
        long matching = plan.add(Task.Kind.TASK, "Emparejamiento de la ola " + number, 0, 7, school);
        plan.add(Task.Kind.TASK, "Mentorías de la ola " + number, 7 * WEEKS, 7 * WEEKS - 14, matching);
        plan.add(Task.Kind.TASK, "Ceremonia de graduación", 7 * WEEKS + 7, 1);
    }

    private static Task inPhase(long programme, long phase, Task.Kind kind, String title, int after, int lasts) {
        return new Task(
                programme,
                kind,
                title,
                OptionalLong.of(phase),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.of(COORDINATOR),
                new Due.After(after),
                lasts,
                Task.State.DONE,
                List.of(),
                "");
    }

    /** Wave 1 is over, wave 2 goes on, wave 3 is being filled. @return the women of wave 1 */
    private static List<Long> women(
            Stage stage, Inhabitants people, List<Long> waves, LocalDate today, BooleanSupplier stopped) {
        List<Long> first = new ArrayList<>();
        stage.each(WOMEN, stopped, number -> {
            long woman = stage.person(people.woman(WOMENS));
            int wave = number % WAVES;
            List<Standing> way = way(wave, people.draw());
            stage.takesPart(
                    waves.get(wave), Participant.person(woman), Role.MENTEE, day(wave, people.draw(), today), way);
            if (wave == 0) {
                first.add(woman);
            }
        });
        return first;
    }

    /** Those of the first wave ended half a year ago. */
    private static LocalDate day(int wave, Draw draw, LocalDate today) {
        return today.minusMonths(wave == 0 ? 6 : 0).minusDays(draw.between(3, 17));
    }

    private static List<Standing> way(int wave, Draw draw) {
        return switch (wave) {
            case 0 -> List.of(Standing.ACTIVE, draw.percent(91) ? Standing.COMPLETED : Standing.WITHDRAWN);
            case 1 -> draw.percent(4) ? List.of(Standing.ACTIVE, Standing.PAUSED) : List.of(Standing.ACTIVE);
            default ->
                draw.percent(70)
                        ? List.of(Standing.APPLIED, Standing.SELECTED)
                        : draw.percent(60) ? List.of(Standing.APPLIED) : List.of(Standing.APPLIED, Standing.WAITING);
        };
    }

    private static void mentors(
            Stage stage,
            Inhabitants people,
            List<Long> waves,
            List<Long> graduates,
            LocalDate today,
            BooleanSupplier stopped) {
        stage.each(MENTORS, stopped, number -> {
            Person invented = people.person(people.draw().percent(93) ? "woman" : "man", MENTORS_AGES);
            long mentor =
                    number < GRADUATES && number < graduates.size() ? graduates.get(number) : stage.person(invented);
            stage.mentor(mentor, today.minusMonths(5));
            stage.takesPart(
                    waves.get(1),
                    Participant.person(mentor),
                    Role.MENTOR,
                    today.minusDays(3),
                    List.of(Standing.ACTIVE));
        });
    }
}

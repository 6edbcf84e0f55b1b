// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.telar.api.DemonstrationPart;
import org.telar.api.Scope;
import org.telar.demo.Draw;
import org.telar.demo.internal.Inhabitants.Ages;
import org.telar.demo.internal.Inhabitants.Home;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Sales;
import org.telar.programme.GenderMarker;
import org.telar.programme.Partner;
import org.telar.programme.Programme;
import org.telar.programme.methodology.Setting;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.workplan.Task;

/**
 * IFC's programme in Colombia: women-owned enterprises learn to sell to corporate buyers, in three waves of 16 weeks with
 * one generalist tutor for each 10 enterprises (domain.md 2.10). The sources do not say how many enterprises a wave has;
 * 30 of them are invented, and so are the buyers.
 */
final class Sourcing2Equal implements Story {
    private static final String NAME = "Sourcing2Equal";
    private static final Place CAPITAL = new Place("CO", "11001");
    private static final int WAVES = 3;
    /** The first is over, the third is being filled. */
    private static final int RUNNING = 2;

    private static final int ENTERPRISES = 30;
    private static final int MENTORS = 12;
    private static final int TUTOR_RATIO = 10;
    private static final int WEEKS = 16;

    private static final List<Home> HOMES = List.of(
            new Home("11001", 34),
            new Home("05001", 22),
            new Home("76001", 16),
            new Home("08001", 9),
            new Home("68001", 7),
            new Home("13001", 5),
            new Home("66001", 4),
            new Home("17001", 3));
    private static final List<Ages> AGES = List.of(new Ages(26, 35, 25), new Ages(36, 45, 40), new Ages(46, 62, 35));
    private static final List<String> BUYERS = List.of(
            "Alimentos del Páramo", "Textiles Río Claro", "Almacenes La Ceiba", "Cementos Serranía", "Flores Alborada");
    /** Classes of ISIC revision 4: packaging, printing, meals, cleaning of buildings, freight by road, uniforms. */
    private static final List<String> ACTIVITIES = List.of("1702", "1811", "5621", "8121", "4923", "1410");

    /** What the map of S1 draws for a wave: days after its first day, and how many days it takes. */
    private static final List<Step> STEPS = List.of(
            new Step(Task.Kind.TASK, "Convocatoria y selección de empresas", -21, 42),
            new Step(Task.Kind.TASK, "Taller Quick-off", 0, 1),
            new Step(Task.Kind.TASK, "Taller de alineación de expectativas 1", 7, 1),
            new Step(Task.Kind.TASK, "Taller de metodología y reportes 1", 10, 1),
            new Step(Task.Kind.DELIVERABLE, "Informe de brechas", 21, 14),
            new Step(Task.Kind.TASK, "Taller de alineación de expectativas 2", 28, 1),
            new Step(Task.Kind.TASK, "Reuniones 1 a 12", 7 * WEEKS - 7, 7 * WEEKS - 28),
            new Step(Task.Kind.DELIVERABLE, "Informe mes 1", 49, 7),
            new Step(Task.Kind.DELIVERABLE, "Informe mes 2", 77, 7),
            new Step(Task.Kind.DELIVERABLE, "Informe final", 7 * WEEKS, 7),
            new Step(Task.Kind.TASK, "Ceremonia de cierre", 7 * WEEKS + 7, 1),
            new Step(Task.Kind.DELIVERABLE, "Informe de lecciones aprendidas", 7 * WEEKS + 21, 14));

    private record Step(Task.Kind kind, String title, int after, int lasts) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DemonstrationPart> tell(Stage stage, LocalDate today, BooleanSupplier stopped) {
        LocalDate begins = today.withDayOfMonth(1).minusMonths(10);
        long programme = programme(stage, begins);
        stage.methodology(programme, draft -> draft.with(Setting.MATCH_UNIT, "enterprise"));
        stage.phases(
                programme,
                List.of(begins, begins.plusMonths(2), begins.plusMonths(17)),
                List.of(begins.plusMonths(2).minusDays(1), begins.plusMonths(17).minusDays(1), begins.plusMonths(18)));
        Inhabitants people = new Inhabitants(new Draw(1040), "CO", HOMES, List.of("en", "guc", "pt"), today);
        buyers(stage, people);
        List<DemonstrationPart> parts = new ArrayList<>();
        for (int number = 1; number <= WAVES; number++) {
            LocalDate first = begins.plusMonths(5L * number - 3);
            long wave = stage.wave(programme, number, "Ola " + number, first, first.plusWeeks(WEEKS), ENTERPRISES);
            WavePlan plan = new WavePlan(stage, programme, wave, first, today, "Coordinación");
            STEPS.forEach(step -> plan.add(step.kind(), step.title(), step.after(), step.lasts()));
            List<Long> mentors = fill(stage, people, wave, number, today, stopped);
            if (number == RUNNING && !mentors.isEmpty()) {
                parts.add(new DemonstrationPart("generalist-tutor", Scope.of(Scope.Kind.WAVE, wave)));
                parts.add(new DemonstrationPart("mentor", Scope.of(Scope.Kind.PERSON, mentors.getFirst())));
            }
        }
        return parts;
    }

    private static long programme(Stage stage, LocalDate begins) {
        long ifc = stage.ally("IFC", CAPITAL, Set.of(Ally.Kind.FUNDING), List.of());
        long firm = stage.ally(
                "Firma consultora (demostración)",
                CAPITAL,
                Set.of(Ally.Kind.IMPLEMENTING),
                List.of(new Ally.Agreement(
                        "Contrato de consultoría",
                        "Diseña y ejecuta la mentoría",
                        Optional.of(begins),
                        Optional.of(begins.plusMonths(18)),
                        "")));
        return stage.programme(new Programme(
                NAME,
                "CO",
                "COP",
                begins,
                begins.plusMonths(18),
                Programme.State.RUNNING,
                GenderMarker.PRINCIPAL,
                "Empresas de mujeres se preparan con mentoras y mentores para vender a grandes compradores.",
                List.of(new Partner(ifc, Partner.Role.FUNDING), new Partner(firm, Partner.Role.IMPLEMENTING))));
    }

    private static void buyers(Stage stage, Inhabitants people) {
        for (String name : BUYERS) {
            stage.buyer(new Buyer(
                    Organisation.named(name + " (demostración)").withPlace(people.place()),
                    List.of(new Buyer.Site("Planta principal", Optional.of(people.place()), "", Optional.empty()))));
        }
    }

    /** @return its mentors */
    private static List<Long> fill(
            Stage stage, Inhabitants people, long wave, int number, LocalDate today, BooleanSupplier stopped) {
        LocalDate day = today.minusDays(5);
        stage.each(ENTERPRISES, stopped, i -> {
            long owner = stage.person(people.woman(AGES));
            long enterprise = stage.enterprise(enterprise(people, owner, today));
            stage.takesPart(wave, Participant.enterprise(enterprise), Role.MENTEE, day, way(number, people.draw()));
        });
        List<Long> mentors = new ArrayList<>();
        Standing working = number == WAVES ? Standing.SELECTED : Standing.ACTIVE;
        stage.each(MENTORS + ENTERPRISES / TUTOR_RATIO, stopped, i -> {
            long person = stage.person(people.person(people.draw().percent(60) ? "woman" : "man", AGES));
            stage.takesPart(
                    wave, Participant.person(person), i < MENTORS ? Role.MENTOR : Role.TUTOR, day, List.of(working));
            if (i < MENTORS) {
                mentors.add(person);
            }
        });
        return mentors;
    }

    private static List<Standing> way(int number, Draw draw) {
        return switch (number) {
            case 1 -> List.of(Standing.ACTIVE, draw.percent(90) ? Standing.COMPLETED : Standing.WITHDRAWN);
            case 2 -> List.of(Standing.SELECTED, Standing.ACTIVE);
            default -> List.of(Standing.APPLIED, draw.percent(60) ? Standing.SELECTED : Standing.WAITING);
        };
    }

    /** Sales in pesos, from what a micro to what a medium enterprise sells; some facts of ownership are not known. */
    private static Enterprise enterprise(Inhabitants people, long owner, LocalDate today) {
        Draw draw = people.draw();
        BigDecimal share = BigDecimal.valueOf(draw.one(List.of(100, 100, 60, 51, 30)));
        Ownership ownership = new Ownership(
                draw.percent(85) ? Optional.of(share) : Optional.empty(),
                Answer.of(draw.percent(90)),
                Optional.of(draw.one(List.of(0, 0, 3, 5))),
                Optional.of(0),
                Answer.of(draw.percent(90)),
                draw.percent(80) ? Answer.YES : Answer.UNKNOWN,
                draw.percent(80) ? Answer.YES : Answer.UNKNOWN,
                List.of(new Ownership.Owner(owner, share)));
        return new Enterprise(
                Organisation.named(people.names().enterprise(draw)).withPlace(people.place()),
                draw.percent(95),
                Optional.of(new Activity(draw.one(ACTIVITIES))),
                Optional.of(draw.between(2, 60)),
                Optional.of(new Sales(
                        BigDecimal.valueOf(draw.between(60, 9000)).scaleByPowerOfTen(6), "COP", today.getYear() - 1)),
                ownership);
    }
}

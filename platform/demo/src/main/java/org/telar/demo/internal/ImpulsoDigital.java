// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.telar.api.DemonstrationPart;
import org.telar.demo.Draw;
import org.telar.demo.internal.Inhabitants.Ages;
import org.telar.demo.internal.Inhabitants.Home;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Ally;
import org.telar.programme.GenderMarker;
import org.telar.programme.Partner;
import org.telar.programme.Programme;
import org.telar.programme.methodology.Setting;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.venues.Check;
import org.telar.programme.venues.Facility;
import org.telar.programme.venues.Venue;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;

/**
 * Nine bootcamps in the southeast of Mexico with 350 women, 32 % of them between 36 and 45 years old, at the hubs of smart
 * villages, and a summit at the end (domain.md 2.10, BOO-01).
 */
final class ImpulsoDigital implements Story {
    private static final String NAME = "Impulso Digital";
    private static final Place HUB = new Place("MX", "07101");
    private static final int PARTICIPANTS = 350;

    /** Territory of the hub of each bootcamp, and its name. */
    private static final Map<String, String> HUBS = Map.of(
            "07101", "Tuxtla Gutiérrez",
            "07078", "San Cristóbal de las Casas",
            "07059", "Ocosingo",
            "20067", "Oaxaca de Juárez",
            "20043", "Juchitán",
            "27004", "Villahermosa",
            "31050", "Mérida",
            "04002", "Campeche",
            "23002", "Felipe Carrillo Puerto");

    private static final List<Ages> AGES = List.of(
            new Ages(18, 25, 16),
            new Ages(26, 35, 26),
            new Ages(36, 45, 32),
            new Ages(46, 55, 18),
            new Ages(56, 64, 8));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DemonstrationPart> tell(Stage stage, LocalDate today, BooleanSupplier stopped) {
        LocalDate begins = today.withDayOfMonth(1).minusMonths(7);
        long programme = programme(stage, begins);
        stage.methodology(
                programme,
                draft -> draft.with(Setting.MATCH_UNIT, "person")
                        .with(Setting.SESSION_FORM, "group")
                        .with(Setting.DELIVERY, "in-person"));
        List<Long> phases = stage.phases(
                programme,
                List.of(begins, begins.plusMonths(2), begins.plusMonths(9)),
                List.of(begins.plusMonths(2).minusDays(1), begins.plusMonths(9).minusDays(1), begins.plusMonths(10)));
        stage.task(summit(programme, phases.getLast()));
        List<String> hubs = HUBS.keySet().stream().sorted().toList();
        Draw draw = new Draw(350);
        for (int number = 1; number <= hubs.size(); number++) {
            String territory = hubs.get(number - 1);
            stage.venue(hub(draw, territory, today));
            LocalDate first = begins.plusMonths(2).plusWeeks(3L * number);
            int places = PARTICIPANTS / hubs.size() + (number <= PARTICIPANTS % hubs.size() ? 1 : 0);
            long wave = stage.wave(
                    programme, number, "Bootcamp " + HUBS.get(territory), first, first.plusDays(4), places + 5);
            Inhabitants people = new Inhabitants(
                    draw, "MX", List.of(new Home(territory, 1)), List.of("tzo", "tzh", "zap", "yua"), today);
            fill(stage, people, wave, places, first, today, stopped);
        }
        return List.of();
    }

    private static long programme(Stage stage, LocalDate begins) {
        long centre = stage.ally("Centro de Transformación Digital México", HUB, Set.of(Ally.Kind.PUBLIC), List.of());
        long proMujer = stage.ally("Pro Mujer", HUB, Set.of(Ally.Kind.IMPLEMENTING), List.of());
        long ministry = stage.ally("SICT", HUB, Set.of(Ally.Kind.PUBLIC), List.of());
        long microsoft = stage.ally("Microsoft", HUB, Set.of(Ally.Kind.PRIVATE), List.of());
        long siemens = stage.ally("Siemens", HUB, Set.of(Ally.Kind.PRIVATE), List.of());
        return stage.programme(new Programme(
                NAME,
                "MX",
                "MXN",
                begins,
                begins.plusMonths(10),
                Programme.State.RUNNING,
                GenderMarker.SIGNIFICANT,
                "Bootcamps para que mujeres microempresarias vendan y ganen más con herramientas digitales.",
                List.of(
                        new Partner(centre, Partner.Role.OWNER),
                        new Partner(proMujer, Partner.Role.IMPLEMENTING),
                        new Partner(ministry, Partner.Role.PUBLIC),
                        new Partner(microsoft, Partner.Role.PRIVATE),
                        new Partner(siemens, Partner.Role.PRIVATE))));
    }

    private static Task summit(long programme, long closing) {
        return new Task(
                programme,
                Task.Kind.DELIVERABLE,
                "Cumbre final: experiencias y buenas prácticas",
                OptionalLong.of(closing),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.of("Pro Mujer"),
                new Due.After(14),
                2,
                Task.State.PLANNED,
                List.of(),
                "");
    }

    private static Venue hub(Draw draw, String territory, LocalDate today) {
        Map<Facility, Check> facilities = new EnumMap<>(Facility.class);
        LocalDate seen = today.minusDays(draw.between(20, 120));
        for (Facility facility : List.of(
                Facility.SATELLITE_INTERNET, Facility.COMPUTERS, Facility.TRAINING_ROOM, Facility.ELECTRICITY)) {
            facilities.put(facility, new Check(Check.State.PRESENT, seen));
        }
        facilities.put(
                Facility.CHILD_FRIENDLY_SPACE,
                new Check(draw.percent(60) ? Check.State.PRESENT : Check.State.MISSING, seen));
        return new Venue(
                "Aldea inteligente " + HUBS.get(territory),
                Venue.Kind.HUB,
                "MX",
                Optional.of(territory),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                OptionalInt.of(draw.between(30, 60)),
                facilities,
                "");
    }

    private static void fill(
            Stage stage,
            Inhabitants people,
            long wave,
            int places,
            LocalDate first,
            LocalDate today,
            BooleanSupplier stopped) {
        boolean over = first.plusDays(4).isBefore(today);
        stage.each(places, stopped, i -> {
            long woman = stage.person(people.woman(AGES));
            List<Standing> way = over
                    ? List.of(Standing.ACTIVE, people.draw().percent(94) ? Standing.COMPLETED : Standing.WITHDRAWN)
                    : List.of(Standing.APPLIED, Standing.SELECTED);
            stage.takesPart(
                    wave,
                    Participant.person(woman),
                    Role.PARTICIPANT,
                    over ? first.plusDays(4) : today.minusDays(2),
                    way);
        });
    }
}

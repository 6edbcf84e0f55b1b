// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telar.persistence.ModuleStore;
import org.telar.programme.GenderMarker;
import org.telar.programme.Partner;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.ReportDue;
import org.telar.programme.methodology.ReportDue.When;
import org.telar.programme.methodology.Setting;

/** Programmes, phases, waves and methodologies as rows. */
final class DesignMapping {
    private static final String AFTER = "after";

    private DesignMapping() {}

    static Table<Programme, ProgrammeRow> programmes(ModuleStore store) {
        return new Table<>(store, ProgrammeRow.class, DesignMapping::programme, DesignMapping::fill);
    }

    static Table<Phase, PhaseRow> phases(ModuleStore store) {
        return new Table<>(store, PhaseRow.class, DesignMapping::phase, DesignMapping::fill);
    }

    static Table<Wave, WaveRow> waves(ModuleStore store) {
        return new Table<>(store, WaveRow.class, DesignMapping::wave, DesignMapping::fill);
    }

    static Table<Methodology, MethodologyRow> methodologies(ModuleStore store) {
        return new Table<>(store, MethodologyRow.class, DesignMapping::methodology, DesignMapping::fill);
    }

    private static Programme programme(ProgrammeRow row) {
        return new Programme(
                row.getName(),
                row.getCountry(),
                row.getCurrency(),
                row.getBegins(),
                row.getEnds(),
                Programme.State.valueOf(row.getState()),
                GenderMarker.valueOf(row.getGenderMarker()),
                row.getAim(),
                Written.words(row.getPartners(), DesignMapping::partner));
    }

    private static void fill(Programme programme, ProgrammeRow row) {
        row.setName(programme.name());
        row.setCountry(programme.country());
        row.setCurrency(programme.currency());
        row.setBegins(programme.begins());
        row.setEnds(programme.ends());
        row.setState(programme.state().name());
        row.setGenderMarker(programme.genderMarker().name());
        row.setAim(programme.aim());
        row.setPartners(Written.words(programme.partners().stream()
                .map(partner -> partner.role() + ":" + partner.ally())
                .toList()));
    }

    private static Partner partner(String word) {
        String[] parts = word.split(":");
        return new Partner(Long.parseLong(parts[1]), Partner.Role.valueOf(parts[0]));
    }

    private static Phase phase(PhaseRow row) {
        return new Phase(
                row.getProgramme(),
                row.getRank(),
                Written.names(row.getNames()),
                Optional.ofNullable(row.getBegins()),
                Optional.ofNullable(row.getEnds()));
    }

    private static void fill(Phase phase, PhaseRow row) {
        row.setProgramme(phase.programme());
        row.setRank(phase.rank());
        row.setNames(Written.names(phase.names()));
        row.setBegins(phase.begins().orElse(null));
        row.setEnds(phase.ends().orElse(null));
    }

    private static Wave wave(WaveRow row) {
        return new Wave(
                row.getProgramme(),
                row.getNumber(),
                row.getName(),
                Optional.ofNullable(row.getBegins()),
                Optional.ofNullable(row.getEnds()),
                row.getCapacity(),
                Written.number(row.getMethodology()));
    }

    private static void fill(Wave wave, WaveRow row) {
        row.setProgramme(wave.programme());
        row.setNumber(wave.number());
        row.setName(wave.name());
        row.setBegins(wave.begins().orElse(null));
        row.setEnds(wave.ends().orElse(null));
        row.setCapacity(wave.capacity());
        row.setMethodology(Written.number(wave.methodology()));
    }

    private static Methodology methodology(MethodologyRow row) {
        return new Methodology(
                row.getProgramme(),
                row.getNumber(),
                row.getTitle(),
                Methodology.State.valueOf(row.getState()),
                settings(Written.map(row.getSettings())),
                row.getReports().lines().map(DesignMapping::report).toList());
    }

    /** What a later Telar no longer knows is left out; what an earlier one did not know takes its standard. */
    private static Map<Setting, String> settings(Map<String, String> written) {
        Map<Setting, String> settings = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            if (written.containsKey(setting.id())) {
                settings.put(setting, written.get(setting.id()));
            }
        }
        return settings;
    }

    private static void fill(Methodology methodology, MethodologyRow row) {
        Map<String, String> settings = new LinkedHashMap<>();
        methodology.settings().forEach((setting, value) -> settings.put(setting.id(), value));
        row.setProgramme(methodology.programme());
        row.setNumber(methodology.number());
        row.setTitle(methodology.title());
        row.setState(methodology.state().name());
        row.setSettings(Written.lines(settings));
        row.setReports(
                methodology.reports().stream().map(DesignMapping::written).collect(Collectors.joining("\n")));
    }

    /** {@code MONTH after 4}, {@code FINAL on 2027-06-30}. */
    private static String written(ReportDue report) {
        return report.kind()
                + switch (report.when()) {
                    case When.AfterSessions after -> " " + AFTER + " " + after.sessions();
                    case When.On on -> " on " + on.day();
                };
    }

    private static ReportDue report(String line) {
        List<String> words = Written.words(line, word -> word);
        return new ReportDue(
                ReportDue.Kind.valueOf(words.get(0)),
                words.get(1).equals(AFTER)
                        ? new When.AfterSessions(Integer.parseInt(words.get(2)))
                        : new When.On(LocalDate.parse(words.get(2))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Phase;
import org.telar.programme.Translated;
import org.telar.programme.Wave;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/** The forms of phases and waves. */
final class DesignForms {
    private final ProgrammeServices services;
    private final User user;
    private final long programme;
    private final Words words;
    private final Runnable saved;

    /**
     * A phase as the form holds it.
     *
     * @param names also those in languages that have no field
     */
    record PhaseEntry(
            int rank,
            Translated names,
            String spanish,
            String english,
            Optional<LocalDate> begins,
            Optional<LocalDate> ends) {

        static PhaseEntry of(Phase phase) {
            return new PhaseEntry(
                    phase.rank(),
                    phase.names(),
                    phase.names().texts().getOrDefault("es", ""),
                    phase.names().texts().getOrDefault("en", ""),
                    phase.begins(),
                    phase.ends());
        }

        Phase in(long programme) {
            return new Phase(programme, rank, renamed(names, spanish, english), begins, ends);
        }
    }

    DesignForms(ProgrammeServices services, User user, long programme, Words words, Runnable saved) {
        this.services = services;
        this.user = user;
        this.programme = programme;
        this.words = words;
        this.saved = saved;
    }

    /** The same with these two; others stay. */
    static Translated renamed(Translated names, String spanish, String english) {
        Map<String, String> texts = new HashMap<>(names.texts());
        texts.put("es", spanish);
        texts.put("en", english);
        return new Translated(texts);
    }

    /** @param seen empty for a new one */
    void phase(Optional<Stored<Phase>> seen, List<Stored<Phase>> all) {
        Recast<Phase, PhaseEntry> recast = new Recast<>(
                (before, wanted) -> services.programmes().save(user, before, wanted),
                PhaseEntry::of,
                entry -> entry.in(programme),
                Map.of("names", "spanish"));
        Form<PhaseEntry> form = new Form<>(PhaseEntry.class, "programme.phase", services.drafts(user), recast)
                .within(programme)
                .add(Fields.text("spanish", "programme.field.name-es"))
                .add(Fields.text("english", "programme.field.name-en"))
                .add(Fields.day("begins", "programme.field.begins"))
                .add(Fields.day("ends", "programme.field.ends"))
                .add(Fields.whole("rank", "programme.field.rank").help("programme.field.rank.help"));
        int next = all.stream().mapToInt(each -> each.value().rank()).max().orElse(0) + 1;
        seen.ifPresentOrElse(
                stored -> form.show(recast.flat(stored)),
                () -> form.showNew(
                        new PhaseEntry(next, Translated.of("", ""), "", "", Optional.empty(), Optional.empty())));
        Forms.open(
                words.say(seen.isPresent() ? "programme.phase.change" : "programme.phase.new"),
                form,
                stored -> saved.run());
    }

    /** @param seen empty for a new one */
    void wave(Optional<Stored<Wave>> seen, List<Stored<Wave>> all) {
        Form<Wave> form = new Form<>(
                        Wave.class,
                        "programme.wave",
                        services.drafts(user),
                        (before, wanted) -> services.programmes().save(user, before, wanted))
                .within(programme)
                .add(Fields.text("name", "programme.field.name").required())
                .add(Fields.whole("number", "programme.field.number"))
                .add(Fields.day("begins", "programme.field.begins"))
                .add(Fields.day("ends", "programme.field.ends"))
                .add(Fields.whole("capacity", "programme.field.places").help("programme.field.places.help"));
        Map<Long, Integer> versions = new TreeMap<>();
        services.methodologies()
                .versions(user, programme)
                .forEach(version -> versions.put(version.id(), version.value().number()));
        form.add(Fields.oneOf(
                        "methodology",
                        "programme.field.methodology",
                        List.copyOf(versions.keySet()),
                        String::valueOf,
                        id -> words.say("programme.methodology.version", versions.get(id)))
                .help("programme.field.methodology.help"));
        int next = all.stream().mapToInt(each -> each.value().number()).max().orElse(0) + 1;
        seen.ifPresentOrElse(
                form::show,
                () -> form.showNew(new Wave(
                        programme,
                        next,
                        words.say("programme.wave.named", next),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        OptionalLong.empty())));
        Forms.open(
                words.say(seen.isPresent() ? "programme.wave.change" : "programme.wave.new"),
                form,
                stored -> saved.run());
    }
}

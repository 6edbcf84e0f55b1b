// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.LookedUp;
import org.telar.exchange.dataset.Option;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Sort;
import org.telar.exchange.sql.Clause;
import org.telar.exchange.sql.SqlDataset;
import org.telar.persistence.ModuleStore;
import org.telar.programme.GenderMarker;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.documents.Document;
import org.telar.programme.internal.view.WaveList;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.venues.Venue;
import org.telar.programme.workplan.Task;

/** The tables of this bundle that people see, filter and take away. */
public final class Lists implements WaveList {
    private static final String PROGRAMME = "programme";
    private static final String PROGRAMME_KEY = "programme.list.programme";
    private static final String STATE = "state";
    private static final String STATE_KEY = "programme.list.state";
    private static final String KIND = ParticipantNames.KIND;
    private static final String KIND_KEY = "programme.list.kind";

    /** As {@link org.telar.kernel.Place#code} writes it. */
    private static final String VENUE_PLACE =
            "CASE WHEN V.TERRITORY IS NULL THEN V.COUNTRY ELSE V.COUNTRY || '-' || V.TERRITORY END";

    private final ParticipantNames names;
    private final SqlDataset programmes;
    private final SqlDataset participations;
    private final SqlDataset tasks;
    private final SqlDataset documents;
    private final SqlDataset venues;

    /**
     * @param names fill the names of those who take part
     * @param places names the places of venues
     */
    public Lists(ModuleStore store, ParticipantNames names, Places places) {
        this.names = names;
        programmes = programmes(store, places);
        participations = participations(store);
        tasks = tasks(store);
        documents = documents(store);
        venues = venues(store, places);
    }

    public List<Dataset> all() {
        return List.of(programmes, named(participations), tasks, documents, venues);
    }

    public Dataset venues() {
        return venues;
    }

    @Override
    public Dataset of(long wave, Supplier<Optional<Set<Participant>>> sought) {
        return named(participations
                .where(Clause.of("Q.WAVE = ?", wave))
                .visible(user -> sought.get().map(Lists::among).orElseGet(() -> Clause.of("1 = 1"))));
    }

    private Dataset named(Dataset rows) {
        return new LookedUp(
                rows,
                Field.text("name", "programme.field.who").tagged("#beneficiary+name"),
                List.of(KIND, ParticipantNames.PARTICIPANT),
                names);
    }

    private static Clause among(Set<Participant> some) {
        List<Clause> each = Arrays.stream(Participant.Kind.values())
                .map(kind -> among(
                        kind,
                        some.stream()
                                .filter(who -> who.kind() == kind)
                                .<Object>map(Participant::id)
                                .toList()))
                .toList();
        return new Clause(
                each.stream().map(Clause::sql).collect(Collectors.joining(" OR ")),
                each.stream().flatMap(clause -> clause.values().stream()).toList());
    }

    private static Clause among(Participant.Kind kind, List<Object> ids) {
        if (ids.isEmpty()) {
            return Clause.of("1 = 0");
        }
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return new Clause("(Q.KIND = '" + kind.name() + "' AND Q.PARTICIPANT IN (" + marks + "))", ids);
    }

    private static <E extends Enum<E>> Field code(
            String id, String titleKey, Class<E> codes, Function<E, Message> label) {
        return Field.code(
                id,
                titleKey,
                Arrays.stream(codes.getEnumConstants())
                        .map(code -> new Option(code.name(), label.apply(code)))
                        .toList());
    }

    private static SqlDataset programmes(ModuleStore store, Places places) {
        return SqlDataset.of(store, "programme.programmes", "programme.name", ProgrammePermissions.SEE)
                .from("PROGRAMME_PROGRAMME P", "P.ID")
                .field(Field.text("name", "programme.field.name").tagged("#activity+name"), "P.NAME")
                .field(
                        Field.territory("country", "programme.field.country", places)
                                .tagged("#country")
                                .disaggregating(),
                        "P.COUNTRY")
                .field(
                        code(STATE, STATE_KEY, Programme.State.class, Programme.State::label)
                                .tagged("#status"),
                        "P.STATE")
                .field(Field.day("begins", "programme.field.begins").tagged("#date+start"), "P.BEGINS")
                .field(Field.day("ends", "programme.field.ends").tagged("#date+end"), "P.ENDS")
                .field(
                        code("gender-marker", "programme.field.gender-marker", GenderMarker.class, GenderMarker::label),
                        "P.GENDER_MARKER")
                .field(
                        Field.text("currency", "programme.field.currency")
                                .tagged("#currency+code")
                                .hidden(),
                        "P.CURRENCY")
                .order(Sort.ascending("name"))
                .path("programme/")
                .build();
    }

    private static SqlDataset participations(ModuleStore store) {
        return SqlDataset.of(
                        store,
                        "programme.participations",
                        "programme.participations",
                        ProgrammePermissions.SEE_PARTICIPANTS)
                .from(
                        "PROGRAMME_PARTICIPATION Q JOIN PROGRAMME_WAVE W ON W.ID = Q.WAVE"
                                + " JOIN PROGRAMME_PROGRAMME P ON P.ID = W.PROGRAMME",
                        "Q.ID")
                .field(
                        Field.wholeNumber(ParticipantNames.PARTICIPANT, "programme.list.participant")
                                .hidden(),
                        "Q.PARTICIPANT")
                .field(
                        code(KIND, KIND_KEY, Participant.Kind.class, Participant.Kind::label)
                                .disaggregating(),
                        "Q.KIND")
                .field(
                        code("role", "programme.list.role", Role.class, Role::label)
                                .tagged("#beneficiary+role")
                                .disaggregating(),
                        "Q.ROLE")
                .field(
                        code("standing", STATE_KEY, Standing.class, Standing::label)
                                .tagged("#status"),
                        "Q.STANDING")
                .field(Field.day("since", "programme.list.since").tagged("#date+start"), "Q.SINCE")
                .field(
                        Field.text("wave", "programme.list.wave")
                                .tagged("#group+name")
                                .disaggregating(),
                        "W.NAME")
                .field(Field.text(PROGRAMME, PROGRAMME_KEY).tagged("#activity+name"), "P.NAME")
                .order(Sort.ascending("wave"), Sort.descending("since"))
                .build();
    }

    private static SqlDataset tasks(ModuleStore store) {
        return SqlDataset.of(store, "programme.tasks", "programme.workplan", ProgrammePermissions.SEE)
                .from(
                        "PROGRAMME_TASK T JOIN PROGRAMME_PROGRAMME P ON P.ID = T.PROGRAMME"
                                + " LEFT JOIN PROGRAMME_WAVE W ON W.ID = T.WAVE",
                        "T.ID")
                .field(Field.text("title", "programme.list.title").tagged("#output+name"), "T.TITLE")
                .field(code(KIND, KIND_KEY, Task.Kind.class, Task.Kind::label), "T.KIND")
                .field(
                        code(STATE, STATE_KEY, Task.State.class, Task.State::label)
                                .tagged("#status"),
                        "T.STATE")
                .field(Field.day("due", "programme.list.due").tagged("#date+due"), "T.DUE_ON")
                .field(
                        Field.wholeNumber("due-after", "programme.list.due-after")
                                .hidden(),
                        "T.DUE_AFTER")
                .field(Field.text("role", "programme.list.responsible"), "T.ROLE")
                .field(Field.text("wave", "programme.list.wave").tagged("#group+name"), "W.NAME")
                .field(Field.text(PROGRAMME, PROGRAMME_KEY).tagged("#activity+name"), "P.NAME")
                .order(Sort.ascending(PROGRAMME), Sort.ascending("due"))
                .build();
    }

    private static SqlDataset documents(ModuleStore store) {
        return SqlDataset.of(store, "programme.documents", "programme.documents", ProgrammePermissions.SEE_DOCUMENTS)
                .from("PROGRAMME_DOCUMENT D JOIN PROGRAMME_PROGRAMME P ON P.ID = D.PROGRAMME", "D.ID")
                .field(Field.text("title", "programme.list.title").tagged("#meta+document+name"), "D.TITLE")
                .field(Field.code(KIND, KIND_KEY, DocumentKinds.options()).tagged("#meta+document+type"), "D.KIND")
                .field(
                        code(STATE, STATE_KEY, Document.State.class, Document.State::label)
                                .tagged("#status"),
                        "D.STATE")
                .field(Field.day("due", "programme.list.due").tagged("#date+due"), "D.DUE")
                .field(Field.yesNo("template", "programme.list.template").hidden(), "D.TEMPLATE")
                .field(Field.text("role", "programme.list.responsible"), "D.ROLE")
                .field(Field.text(PROGRAMME, PROGRAMME_KEY).tagged("#activity+name"), "P.NAME")
                .order(Sort.ascending(PROGRAMME), Sort.ascending("title"))
                .build();
    }

    private static SqlDataset venues(ModuleStore store, Places places) {
        return SqlDataset.of(store, "programme.venues", "programme.venues", ProgrammePermissions.SEE)
                .from("PROGRAMME_VENUE V", "V.ID")
                .field(Field.text("name", "programme.field.name").tagged("#loc+venue+name"), "V.NAME")
                .field(code(KIND, KIND_KEY, Venue.Kind.class, Venue.Kind::label).tagged("#loc+type"), "V.KIND")
                .field(Field.territory("place", "programme.field.place", places).tagged("#loc"), VENUE_PLACE)
                .field(Field.wholeNumber("capacity", "programme.field.seats").tagged("#capacity+seats"), "V.CAPACITY")
                .field(Field.text("address", "programme.field.address").tagged("#loc+address"), "V.ADDRESS")
                .order(Sort.ascending("name"))
                .path("programme/venue/")
                .build();
    }
}

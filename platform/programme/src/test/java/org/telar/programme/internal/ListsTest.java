// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.STRANGER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.ClassPathTexts;
import org.telar.api.Stored;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.DatasetFile;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Presentation;
import org.telar.exchange.dataset.Region;
import org.telar.exchange.dataset.Request;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.persistence.Database;
import org.telar.programme.Programme;
import org.telar.programme.documents.Document;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.venues.Venue;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class ListsTest {
    private final Ground ground;
    private final Lists lists;

    ListsTest(Database database) {
        ground = new Ground(database);
        lists = new Lists(
                ground.tables.store(),
                new ParticipantNames(
                        OnScreen.fake(People.class, Map.of()), OnScreen.fake(Organisations.class, Map.of())),
                OnScreen.places());
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private Stored<Programme> filled() {
        Stored<Programme> programme = ground.network();
        long wave = ground.wave(programme, 1, 5).id();
        done(new StoredParticipations(ground.tables, Ground.EVENING, Ground.NO_SCOPES)
                .begin(
                        COORDINATOR,
                        new Participation(wave, Participant.person(3), Role.MENTEE, Standing.ACTIVE, TODAY),
                        ""));
        ground.asTelar(
                () -> ground.tables.tasks().add(Task.of(programme.id(), Task.Kind.TASK, "Perfil", new Due.On(TODAY))));
        ground.looking(() -> ground.tables
                .documents()
                .add(new Document(
                        programme.id(),
                        "rubric",
                        "Rúbrica",
                        true,
                        OptionalLong.empty(),
                        Document.State.DRAFT,
                        Optional.of(TODAY),
                        OptionalLong.empty(),
                        Optional.empty())));
        ground.looking(() -> ground.tables
                .venues()
                .add(new Venue(
                        "Sala",
                        Venue.Kind.HUB,
                        "CL",
                        Optional.of("16101"),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "",
                        OptionalInt.of(9),
                        Map.of(),
                        "")));
        return programme;
    }

    @Test
    void everyListShowsItsRowWithAllItsFields() {
        filled();
        for (Dataset list : lists.all()) {
            assertEquals(1, list.page(READER, list.everything(), 0, 10).size(), list.id());
            assertEquals(1, list.count(READER, List.of()), list.id());
            assertThrows(AccessDenied.class, () -> list.count(STRANGER, List.of()), list.id());
        }
    }

    @Test
    void filesHaveWordsInPlaceOfCodesUnderTheirTags() throws IOException {
        filled();
        assertEquals(
                List.of("Tipo,Territorio", "\"#loc+type\",#loc+name", "Centro digital,Chillán"),
                file("programme.venues", "kind", "place"));
        assertEquals(
                List.of("Título,Tipo", "\"#meta+document+name\",#meta+document+type", "Rúbrica,Rúbrica"),
                file("programme.documents", "title", "kind"));
    }

    @Test
    void noTwoColumnsOfAFileHaveOneTag() throws IOException {
        filled();
        for (Dataset list : lists.all()) {
            List<String> tags = tags(list);
            assertTrue(tags.size() > 2, list.id());
            assertEquals(List.copyOf(new LinkedHashSet<>(tags)), tags, list.id());
        }
    }

    private List<String> tags(Dataset list) throws IOException {
        List<String> fields = list.fields().stream().map(Field::id).toList();
        String row = file(list, fields).get(1);
        return Arrays.stream(row.replace("\"", "").split(","))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private List<String> file(String id, String... fields) throws IOException {
        Dataset list = lists.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return file(list, List.of(fields));
    }

    private List<String> file(Dataset list, List<String> fields) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Presentation presentation =
                new Presentation(new ClassPathTexts(Lists.class), Locale.of("es"), new Region(ZoneOffset.UTC, "CL"));
        new DatasetFile(list, presentation, true)
                .csv(READER, new Request(fields, List.of(), List.of()), CsvFormat.STANDARD, out);
        return out.toString(StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .lines()
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.kernel.Office;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.persistence.StandaloneDatabase;
import org.telar.programme.Programme;
import org.telar.programme.internal.view.ProgrammeServices;
import org.telar.programme.internal.view.ProgrammeView;
import org.telar.programme.internal.view.ProgrammeView.Part;
import org.telar.testing.MemoryDatabase;
import org.telar.testing.ViewTexts;
import org.telar.ui.Desk;

/** The screens over real services, with a kernel that knows two people, an ally and a place. */
@ViewPackages(packages = "org.telar.programme")
@ExtendWith(MemoryDatabase.class)
class OnScreen extends BrowserlessTest {
    static final Territory CHILLAN =
            new Territory("CL", "16101", Optional.empty(), "comuna", "Chillán", -36.6066, -72.1034);
    private static final Places.Place PLACE = new Places.Place("CL-16101", "Chillán");

    @TempDir
    private Path folder;

    private StandaloneDatabase database;
    Ground ground;
    ProgrammeServices services;

    private record TheOffice(ZoneId zone, List<String> countries) implements Office {}

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void open(StandaloneDatabase fresh) {
        UI.getCurrent().setLocale(Locale.of("es"));
        database = fresh;
        ground = new Ground(database);
        Territories territories = territories();
        services = new ProgrammeServices(
                ground.programmes,
                new StoredMethodologies(ground.tables, Ground.EVENING),
                new StoredWorkplans(ground.tables, Ground.EVENING),
                new StoredParticipations(ground.tables, Ground.EVENING, Ground.NO_SCOPES),
                new Lists(ground.tables.store(), new ParticipantNames(people(), organisations()), places()),
                new StoredTopics(ground.tables),
                new StoredDocuments(ground.tables, folder, Ground.EVENING, 100_000),
                new StoredVenues(ground.tables, territories),
                new StoredCopies(ground.tables),
                people(),
                organisations(),
                territories,
                places(),
                new TheOffice(Ground.EVENING.getZone(), List.of("CL", "CO")),
                desk(),
                Ground.EVENING);
    }

    @AfterEach
    void close() {
        ground.close();
        database.close();
    }

    /** A service of which only these methods are called. */
    static <S> S fake(Class<S> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> Optional.ofNullable(answers.get(method.getName()))
                        .orElseThrow(() -> new UnsupportedOperationException(method.getName()))
                        .apply(values)));
    }

    private static People people() {
        Map<Long, Person> known = Map.of(1L, Person.named("Ana", "Peñailillo"), 2L, Person.named("Berta", "Quispe"));
        return fake(
                People.class,
                Map.of(
                        "names",
                        values -> known.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, one -> one.getValue().fullName())),
                        "named",
                        values -> known.entrySet().stream()
                                .filter(one -> one.getValue().fullName().startsWith((String) values[1]))
                                .map(one -> new Stored<>(one.getKey(), 0, one.getValue()))
                                .toList()));
    }

    private static Organisations organisations() {
        Organisations.Entry ally = new Organisations.Entry("Fundación Sur", Organisation.Kind.ALLY);
        return fake(
                Organisations.class,
                Map.of(
                        "entries",
                        values -> ((Collection<?>) values[1])
                                .stream()
                                        .filter(Long.valueOf(7)::equals)
                                        .collect(Collectors.toMap(Long.class::cast, id -> ally)),
                        "named",
                        values -> List.of(new Stored<>(11, 0, ally))));
    }

    private static Territories territories() {
        return fake(
                Territories.class,
                Map.of(
                        "find",
                        values -> CHILLAN.code().equals(values[1]) ? Optional.of(CHILLAN) : Optional.empty(),
                        "ancestors",
                        values -> List.of(),
                        "kilometres",
                        values -> OptionalDouble.of(0)));
    }

    static Places places() {
        return fake(
                Places.class,
                Map.of(
                        "name",
                        values -> PLACE.code().equals(values[0]) ? Optional.of(PLACE.name()) : Optional.empty(),
                        "find",
                        values -> List.of(PLACE)));
    }

    private static Desk desk() {
        Map<Object, Object> things = new ConcurrentHashMap<>();
        return fake(
                Desk.class,
                Map.of(
                        "find", values -> Optional.ofNullable(things.get(values[1])),
                        "put", values -> Optional.ofNullable(things.put(values[1], values[2])),
                        "clear", values -> Optional.ofNullable(things.remove(values[1]))));
    }

    void show(Component view) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
    }

    void show(Stored<Programme> programme, User user, Part part) {
        ProgrammeView view = new ProgrammeView(services, user);
        show(view);
        view.show(programme, part);
        roundTrip();
    }

    String page() {
        return text(UI.getCurrent());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively()
                + component.getChildren().map(OnScreen::text).collect(Collectors.joining(" "));
    }

    boolean offers(String button) {
        return find(Button.class).withText(button).exists();
    }

    void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    <C extends Component> C field(Class<C> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }
}

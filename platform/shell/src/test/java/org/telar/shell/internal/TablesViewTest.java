// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.shared.Registration;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Parameters;
import org.telar.exchange.dataset.Region;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.testing.ViewTexts;
import org.telar.ui.Desk;
import org.telar.ui.table.DatasetGrid;

@ViewPackages(packages = "org.telar.shell.nothing")
class TablesViewTest extends BrowserlessTest {
    private static final Permission SEE = new Permission("shell.see");

    private final List<Runnable> listeners = new ArrayList<>();
    private final User reader = new User(1, "Ana", Locale.of("es"), Set.of(SEE.id()));

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    /** A table of one row. */
    private record Row(String id, String titleKey) implements Dataset {
        @Override
        public Permission permission() {
            return SEE;
        }

        @Override
        public List<Field> fields() {
            return List.of(Field.text("name", "shell.home"), Field.wholeNumber("age", "shell.menu"));
        }

        @Override
        public List<Sort> order() {
            return List.of();
        }

        @Override
        public List<Entry> page(User user, Request request, long offset, int limit) {
            return List.of(new Entry("1", List.of("name", "age"), List.of(Cell.of("Ana"), Cell.of(31))));
        }

        @Override
        public long count(User user, List<Condition> conditions) {
            return 1;
        }

        @Override
        public void each(User user, Request request, Consumer<Entry> reader) {
            page(user, request, 0, 1).forEach(reader);
        }
    }

    private static final class NoDesk implements Desk {
        @Override
        public Optional<String> find(User user, String key) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> all(User user, String start) {
            return Map.of();
        }

        @Override
        public void put(User user, String key, String content) {}

        @Override
        public void clear(User user, String key) {}
    }

    @Test
    void tablesStandUnderTheirModulesAndProgramsAreToldWhereToRead() {
        UI.getCurrent()
                .add(list(() -> List.of(
                        new Row("profile.words", "shell.menu"),
                        new Row("shell.b", "shell.search"),
                        new Row("shell.a", "shell.home"))));
        assertEquals(
                List.of("Marco y borradores", "País y palabras", "Para programas"),
                find(H2.class).all().stream().map(H2::getText).toList());
        assertEquals(
                List.of(
                        "tables/shell.b",
                        "tables/shell.a",
                        "tables/profile.words",
                        "/api/datasets",
                        "/api/openapi.json"),
                find(Anchor.class).all().stream().map(Anchor::getHref).toList());
    }

    private TablesView list(Supplier<List<Dataset>> tables) {
        return new TablesView(tables, listener -> Registration.addAndRemove(listeners, listener));
    }

    private TableView view(Function<String, Optional<Dataset>> tables) {
        return new TableView(
                tables,
                listener -> Registration.addAndRemove(listeners, listener),
                reader,
                new NoDesk(),
                new Region(ZoneOffset.UTC, "CL"));
    }

    private void tell() {
        listeners.forEach(Runnable::run);
        roundTrip();
    }

    @Test
    void tablesComeAndGoInAnOpenListWithTheirModules() {
        List<Dataset> tables = new ArrayList<>(List.of(new Row("shell.a", "shell.home")));
        TablesView view = list(() -> List.copyOf(tables));
        tables.add(new Row("profile.words", "shell.menu"));
        UI.getCurrent().add(view);
        assertEquals(List.of("shell.a", "profile.words"), shown(), "one came before anybody listened");
        H1 title = find(H1.class).single();
        tell();
        assertSame(title, find(H1.class).single(), "nothing of it changed");

        tables.removeLast();
        tell();
        assertEquals(List.of("shell.a"), shown());
        tables.addFirst(new Row("shell.b", "shell.search"));
        tell();
        assertEquals(List.of("shell.b", "shell.a"), shown());
        UI.getCurrent().remove(view);
        assertEquals(List.of(), listeners);
    }

    /** Ids of the tables that the list leads to. */
    private List<String> shown() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("tables/"))
                .map(address -> address.replace("tables/", ""))
                .toList();
    }

    /** Stands where the list of tables is. */
    @Tag("div")
    public static final class Elsewhere extends Component {}

    @Test
    void whoIsOnATableOfAModuleThatGoesIsTakenToTheOthersAndTold() {
        RouteConfiguration.forSessionScope().setRoute(TablesView.PATH, Elsewhere.class);
        Row table = new Row("shell.a", "shell.home");
        Map<String, Dataset> tables = new HashMap<>(Map.of(table.id(), table));
        TableView view = view(id -> Optional.ofNullable(tables.get(id)));
        UI.getCurrent().add(view);
        view.show(table);
        Dialog open = new Dialog();
        open.open();
        roundTrip();
        assertTrue(open.isOpened() && find(DatasetGrid.class).exists());

        tables.clear();
        tell();
        assertFalse(find(DatasetGrid.class).exists());
        assertFalse(open.isOpened(), "it would stand over the other tables");
        assertTrue(find(Elsewhere.class).exists());
        assertTrue(
                test(find(Notification.class).single()).getText().startsWith("La administración acaba de desactivar"));
    }

    @Test
    void anOpenTableIsThatOfTheModuleAsItIsNow() {
        Map<String, Dataset> tables = new HashMap<>();
        TableView view = view(id -> Optional.ofNullable(tables.get(id)));
        UI.getCurrent().add(view);
        Row old = new Row("shell.a", "shell.home");
        tables.put(old.id(), old);
        view.show(old);
        DatasetGrid first = find(DatasetGrid.class).single();
        tell();
        assertSame(first, find(DatasetGrid.class).single(), "nothing of it changed");

        tables.put(old.id(), new Row("shell.a", "shell.search"));
        tell();
        assertNotSame(first, find(DatasetGrid.class).single());
        UI.getCurrent().remove(view);
        assertEquals(List.of(), listeners);
    }

    @Test
    void theAddressForProgramsAsksForWhatIsShown() {
        Row table = new Row("shell.a", "shell.home");
        TableView view = view(id -> Optional.of(table));
        UI.getCurrent().add(view);
        view.show(table);
        Details programs = find(Details.class).all().getLast();
        programs.setOpened(true);
        Request wanted = new Request(
                List.of("age", "name"),
                List.of(new Condition.Contains("name", "Peña & Núñez + 1")),
                List.of(Sort.descending("age")));
        find(DatasetGrid.class).single().show(wanted);
        String address = find(Anchor.class).all().getLast().getHref();
        assertTrue(address.startsWith("/api/datasets/shell.a?"), address);
        Parameters.Reading read = new Parameters(table).read(query(address));
        assertEquals(List.of(), read.problems());
        assertEquals(wanted, read.request());
    }

    private static Map<String, List<String>> query(String address) {
        Map<String, List<String>> read = new HashMap<>();
        Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> read.put(pair[0], List.of(URLDecoder.decode(pair[1], StandardCharsets.UTF_8))));
        return read;
    }

    @Test
    void whoMaySeeNoTableIsToldSo() {
        UI.getCurrent().add(list(List::of));
        String page = find(TablesView.class).single().getElement().getTextRecursively();
        assertTrue(page.contains("No hay ninguna tabla que tu cuenta pueda ver."), page);
        assertFalse(page.contains("Para programas"), page);
    }
}

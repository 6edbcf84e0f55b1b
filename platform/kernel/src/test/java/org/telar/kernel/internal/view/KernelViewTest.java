// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.ServicesOnDatabase;
import org.telar.kernel.people.Person;
import org.telar.persistence.StandaloneDatabase;
import org.telar.testing.MemoryDatabase;
import org.telar.testing.ViewTexts;
import org.telar.ui.Desk;

/** The kernel's screens over its services and a database in memory; the tables are empty at first. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(MemoryDatabase.class)
abstract class KernelViewTest extends BrowserlessTest {
    final User staff = ServicesOnDatabase.staff();
    private StandaloneDatabase database;
    ServicesOnDatabase kernel;
    Services services;

    /** Where links of the kernel lead in these tests. */
    public static final class Elsewhere extends Div {
        public Elsewhere() {}
    }

    /** A desk that is forgotten. */
    private static final class Tray implements Desk {
        private final Map<String, String> contents = new HashMap<>();

        @Override
        public Optional<String> find(User user, String key) {
            return Optional.ofNullable(contents.get(key));
        }

        @Override
        public Map<String, String> all(User user, String start) {
            return Map.copyOf(contents);
        }

        @Override
        public void put(User user, String key, String content) {
            contents.put(key, content);
        }

        @Override
        public void clear(User user, String key) {
            contents.remove(key);
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeAll
    void open(StandaloneDatabase fresh) {
        database = fresh;
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void begin() {
        kernel = new ServicesOnDatabase(database, new Tray());
        services = kernel.services;
        RouteConfiguration.forSessionScope().setRoute("kernel/:what/:id?", Elsewhere.class);
        speak("es");
    }

    @AfterEach
    void empty() {
        kernel.close();
    }

    static void speak(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
    }

    static User reader(String... permissions) {
        return new User(8, "Eva", Locale.of("es"), Set.of(permissions));
    }

    <C extends Component> C shown(C component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    String page() {
        roundTrip();
        return UI.getCurrent().getElement().getTextRecursively();
    }

    void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    void type(String label, String text) {
        test(field(TextField.class, label)).setValue(text);
    }

    <C extends Component> C field(Class<C> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }

    String notice() {
        return test(find(Notification.class).single()).getText();
    }

    Stored<Person> entered(Person person) {
        return done(services.people().save(staff, Optional.empty(), person));
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    static <T> Stored<T> done(Change<T> change) {
        return (Stored<T>) assertInstanceOf(Change.Done.class, change).stored();
    }
}

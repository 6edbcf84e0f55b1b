// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.telar.api.ModuleId;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.itest.Installation;
import org.telar.itest.page.Visitor;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.Modules;
import org.telar.persistence.Database;
import org.telar.persistence.StoredData;
import org.telar.ui.View;
import org.telar.ui.Views;
import tools.jackson.databind.json.JsonMapper;

/** A country office whose administrator chooses its modules. */
record Office(Container container, Set<ModuleId> modules, List<Screen> screens) {
    static final Locale LANGUAGE = Locale.of("es");

    static final User ADMINISTRATOR = new User(1, "admin", LANGUAGE, Set.of(User.EVERYTHING));
    /** Notes each look at other lists, and so is never the same twice. */
    private static final String TRAIL = "privacy.trail";

    /** @param module that it belongs to; empty for the platform's own. @param order in the menu, if it is there */
    record Screen(Optional<ModuleId> module, String path, String title, Optional<Integer> order) {
        boolean needsKey() {
            return path.contains(":");
        }

        /** The address with this in place of each key that it cannot do without. */
        String with(int key) {
            return path.replaceAll("/:\\w+\\?(\\([^)]*\\))?", "")
                    .replaceAll(":\\w+(\\([^)]*\\))?", Integer.toString(key));
        }
    }

    /** The page of a list that a module has. */
    record Table(ModuleId module, String id, String title) {
        /** Where all tables stand. */
        static final String ALL = "tables";

        String path() {
            return ALL + "/" + id;
        }
    }

    /** With all modules on; nothing of their classes is kept. */
    static Office of(Container container) {
        Set<ModuleId> modules = container.service(Modules.class).all().stream()
                .map(ModuleState::id)
                .collect(Collectors.toSet());
        assertTrue(modules.size() > 1, () -> "Only " + modules + " can be switched");
        new Office(container, modules, List.of()).choose(modules);
        Texts texts = container.service(Texts.class);
        List<Screen> screens = new ArrayList<>();
        container.references(Views.class).forEach(reference -> {
            Optional<ModuleId> module = Optional.ofNullable(
                            reference.getBundle().getHeaders("").get("Telar-Module"))
                    .map(ModuleId::new);
            Views views = (Views) container.context().getService(reference);
            views.views().forEach(view -> screens.add(screen(module, view, texts)));
            container.context().ungetService(reference);
        });
        return new Office(container, modules, screens);
    }

    private static Screen screen(Optional<ModuleId> module, View view, Texts texts) {
        return new Screen(
                module,
                view.path(),
                texts.text(LANGUAGE, view.titleKey()),
                view.menu().map(View.MenuEntry::order));
    }

    /** Those of the modules that are on, without the platform's own; nothing of their classes is kept. */
    List<Table> tablePages() {
        List<Table> pages = new ArrayList<>();
        for (ServiceReference<?> reference : container.references(Dataset.class)) {
            String module = reference.getBundle().getHeaders("").get("Telar-Module");
            if (module != null) {
                Dataset table = (Dataset) container.context().getService(reference);
                pages.add(new Table(new ModuleId(module), table.id(), say(table.titleKey())));
                container.context().ungetService(reference);
            }
        }
        return pages;
    }

    /** Switches what is not so yet, as the page of modules does. */
    void choose(Set<ModuleId> on) {
        assertEquals(Optional.empty(), container.service(Modules.class).choose(ADMINISTRATOR, on));
        Set<ModuleId> running = container.service(Modules.class).all().stream()
                .filter(module -> module.state() == ModuleState.State.ON)
                .map(ModuleState::id)
                .collect(Collectors.toSet());
        assertEquals(on, running);
    }

    Set<ModuleId> allBut(ModuleId module) {
        Set<ModuleId> others = new HashSet<>(modules);
        others.remove(module);
        return others;
    }

    Bundle bundle(ModuleId module) {
        return container.modules().stream()
                .filter(bundle -> Container.id(bundle).equals(module.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether this is on the page of who works with these modules. */
    boolean isThere(Screen screen, Set<ModuleId> on) {
        return screen.module().map(on::contains).orElse(true);
    }

    Visitor administrator() {
        Visitor visitor =
                new Visitor(URI.create("http://127.0.0.1:" + container.context().getProperty("telar.http.port") + "/"));
        assertEquals(303, visitor.signIn("admin", Installation.PASSWORD).statusCode());
        return visitor;
    }

    String say(String key, Object... values) {
        return container.service(Texts.class).text(LANGUAGE, key, values);
    }

    /** All lists as files, by name, but for the audit trail. */
    TreeMap<String, String> lists(Visitor visitor) {
        TreeMap<String, String> files = new TreeMap<>();
        new JsonMapper()
                .readTree(visitor.page("/api/datasets").body())
                .path("datasets")
                .forEach(list -> files.put(list.path("id").asString(), ""));
        files.remove(TRAIL);
        files.replaceAll((list, nothing) -> {
            var answer = visitor.page("/api/datasets/" + list + ".csv");
            assertEquals(200, answer.statusCode(), list);
            return answer.body();
        });
        return files;
    }

    /** All rows of all tables of the modules, by table; also of those that are off. */
    TreeMap<String, List<String>> tables() {
        StoredData stored = container.service(Database.class).storedData();
        TreeMap<String, List<String>> tables = new TreeMap<>();
        for (ModuleId module : modules) {
            for (String table : stored.counts(module).keySet()) {
                List<String> rows = new ArrayList<>();
                stored.read(module, table, columns -> {}, row -> rows.add(Arrays.deepToString(row.toArray())));
                tables.put(table, rows);
            }
        }
        return tables;
    }
}

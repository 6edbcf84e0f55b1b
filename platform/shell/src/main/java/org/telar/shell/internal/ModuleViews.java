// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.User;
import org.telar.ui.Tiles;
import org.telar.ui.Tiles.Tile;
import org.telar.ui.View;
import org.telar.ui.Views;
import org.telar.vaadin.RoutedView;
import org.telar.vaadin.Routes;

/** The views and tiles of all running modules, and the shell's own home page. */
@org.osgi.service.component.annotations.Component(service = ModuleViews.class)
public final class ModuleViews {
    private final Routes routes;
    private final Map<View, Registration> views = new ConcurrentHashMap<>();
    private final Map<Views, List<View>> byService = new ConcurrentHashMap<>();
    private final List<Tiles> tiles = new CopyOnWriteArrayList<>();
    private final Registration home;

    @Activate
    public ModuleViews(@Reference Routes routes) {
        this.routes = routes;
        home = routes.add(new RoutedView(
                "", HomeView.class, () -> new HomeView(tiles(TelarSite.signedIn()), TelarSite.signedIn())));
    }

    @Deactivate
    void stop() {
        home.remove();
        views.values().forEach(Registration::remove);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addViews(Views service) {
        List<View> added = List.copyOf(service.views());
        byService.put(service, added);
        for (View view : added) {
            views.put(view, routes.add(new RoutedView(view.path(), view.type(), () -> build(view))));
        }
    }

    void removeViews(Views service) {
        for (View view : byService.getOrDefault(service, List.of())) {
            Registration registration = views.remove(view);
            if (registration != null) {
                registration.remove();
            }
        }
        byService.remove(service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTiles(Tiles service) {
        tiles.add(service);
    }

    void removeTiles(Tiles service) {
        tiles.remove(service);
    }

    private static Component build(View view) {
        User user = TelarSite.signedIn();
        view.permission().ifPresent(user::require);
        return view.factory().apply(user);
    }

    /** What this user finds in the menu, in order. */
    List<View> menu(User user) {
        return views.keySet().stream()
                .filter(view -> view.menu().isPresent() && view.isFor(user))
                .sorted(Comparator.comparing(
                                (View view) -> view.menu().orElseThrow().order())
                        .thenComparing(View::path))
                .toList();
    }

    Optional<View> of(Class<?> type) {
        return views.keySet().stream().filter(view -> view.type() == type).findFirst();
    }

    List<Tile> tiles(User user) {
        List<Tile> all = new ArrayList<>();
        tiles.forEach(service -> all.addAll(service.tiles()));
        return all.stream()
                .filter(tile -> tile.isFor(user))
                .sorted(Comparator.comparing(Tile::order))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.OfficeZone;
import org.telar.api.User;
import org.telar.ui.Desk;
import org.telar.ui.Tiles;
import org.telar.ui.Tiles.Tile;
import org.telar.ui.View;
import org.telar.ui.Views;
import org.telar.ui.form.Drafts;
import org.telar.vaadin.RoutedView;
import org.telar.vaadin.Routes;

/** The views and tiles of all running modules, and the shell's own home page. */
@org.osgi.service.component.annotations.Component(service = ModuleViews.class)
public final class ModuleViews {
    private final Routes routes;
    /** Filled before and emptied after the routes tell of a change, so that a menu drawn at once is right. */
    private final Set<View> views = ConcurrentHashMap.newKeySet();

    private final Map<Views, List<Registration>> registrations = new ConcurrentHashMap<>();
    private final List<Tiles> tiles = new CopyOnWriteArrayList<>();
    private final Tidings tileTidings = new Tidings("telar-tiles");
    private final Registration home;

    @Activate
    public ModuleViews(
            @Reference Routes routes, @Reference Desk desk, @Reference OfficeZone office, @Reference Country country) {
        this(routes, views -> {
            User user = TelarSite.signedIn();
            return country.first(user)
                    .map(HomeView::new)
                    .orElseGet(
                            () -> new HomeView(views.tiles(user), new Drafts(desk, user).all(), office.zone(), user));
        });
    }

    ModuleViews(Routes routes, Function<ModuleViews, HomeView> home) {
        this.routes = routes;
        this.home = routes.add(new RoutedView("", HomeView.class, () -> home.apply(this)));
    }

    @Deactivate
    void stop() {
        tileTidings.close();
        home.remove();
        registrations.keySet().forEach(this::removeViews);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addViews(Views service) {
        List<View> added = List.copyOf(service.views());
        views.addAll(added);
        List<Registration> routed = new ArrayList<>();
        registrations.put(service, routed);
        try {
            for (View view : added) {
                Registration route = routes.add(new RoutedView(view.path(), view.type(), () -> build(view)));
                routed.add(Registration.combine(() -> views.remove(view), route));
            }
        } catch (RuntimeException e) {
            removeViews(service);
            added.forEach(views::remove);
            throw e;
        }
    }

    void removeViews(Views service) {
        List<Registration> routed = registrations.remove(service);
        if (routed != null) {
            routed.forEach(Registration::remove);
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTiles(Tiles service) {
        tiles.add(service);
        tileTidings.spread();
    }

    void removeTiles(Tiles service) {
        tiles.remove(service);
        tileTidings.spread();
    }

    /** Tells that there are other tiles now, soon and on a thread of its own. */
    Registration onTiles(Runnable listener) {
        return tileTidings.to(listener);
    }

    private static Component build(View view) {
        User user = TelarSite.signedIn();
        view.permission().ifPresent(user::require);
        return view.factory().apply(user);
    }

    /** What this user finds in the menu, in order. */
    List<View> menu(User user) {
        return views.stream()
                .filter(view -> view.isInMenuOf(user))
                .sorted(Comparator.comparing(
                                (View view) -> view.menu().orElseThrow().order())
                        .thenComparing(View::path))
                .toList();
    }

    Optional<View> of(Class<?> type) {
        return views.stream().filter(view -> view.type() == type).findFirst();
    }

    List<Tile> tiles(User user) {
        List<Tile> all = new ArrayList<>();
        for (Tiles service : tiles) {
            try {
                all.addAll(service.tiles());
            } catch (RuntimeException | LinkageError e) {
                Incident.log("the tiles of " + service.getClass().getName(), e);
            }
        }
        return all.stream()
                .filter(tile -> tile.isFor(user))
                .sorted(Comparator.comparing(Tile::order))
                .toList();
    }
}

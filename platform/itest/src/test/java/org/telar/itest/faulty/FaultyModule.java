// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.faulty;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.telar.api.Event;
import org.telar.api.EventListener;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.ui.Icon;
import org.telar.ui.Tiles;
import org.telar.ui.View;
import org.telar.ui.Views;

/** Table of contents of a module in which one thing is wrong. It has a store when its bundle has a model. */
public final class FaultyModule implements Module, Views, Tiles {
    /** Of this release: each part is built once to be looked at. */
    private static final AtomicInteger BUILT = new AtomicInteger();

    private static final AtomicInteger SHOWN = new AtomicInteger();

    private final ModuleId id;
    private final String version;
    private final Fault fault;
    private final Optional<ModuleStore> store;
    private final ServiceRegistration<?> listener;
    private final List<Thread> threads;

    /** What the module tells itself. */
    public record Woven(String thread) implements Event {}

    private record Hearing(String id, Fault fault) implements EventListener<Woven> {
        @Override
        public Class<Woven> type() {
            return Woven.class;
        }

        @Override
        public void happened(Woven event) {
            fault.unless(Fault.LISTENER_THROWS);
        }
    }

    public FaultyModule(BundleContext context, Database database) {
        id = new ModuleId(context.getBundle().getHeaders("").get("Telar-Module"));
        version = context.getBundle().getVersion().toString();
        fault = Fault.of(context);
        fault.inConstructor();
        store = Optional.ofNullable(context.getBundle().getEntry("cayenne-" + id + ".xml"))
                .map(model -> database.open(ModuleSchema.of(id, context.getBundle())));
        listener = context.registerService(EventListener.class, new Hearing(id + ".hearing", fault), new Hashtable<>());
        threads = fault.begin();
        if (fault == Fault.LISTENER_THROWS) {
            store.ifPresent(there -> there.asTelar(
                    "a test tells of something", () -> there.inTransaction(() -> there.tell(new Woven("red")))));
        }
    }

    void stop() {
        threads.forEach(Thread::interrupt);
        listener.unregister();
        store.ifPresent(ModuleStore::close);
    }

    @Override
    public ModuleId id() {
        return fault == Fault.OTHER_IDENTITY ? new ModuleId("another") : id;
    }

    @Override
    public List<Permission> permissions() {
        fault.unless(Fault.PERMISSIONS_THROW);
        return List.of(new Permission(fault == Fault.OTHER_PERMISSION ? "identity.all" : id + ".see"));
    }

    @Override
    public List<View> views() {
        fault.unless(Fault.VIEWS_THROW);
        List<View> views = new ArrayList<>();
        @Nullable Icon icon = fault == Fault.MENU_WITHOUT_ICON ? null : Icon.MODULE;
        views.add(
                View.at(path(), id + ".name", FaultyView.class, user -> view()).inMenu(icon, 999));
        if (fault == Fault.ROUTE_TAKEN) {
            views.add(View.at(path(), id + ".name", OtherView.class, user -> new OtherView()));
        }
        return views;
    }

    private String path() {
        return switch (fault) {
            case ROUTE_OF_ANOTHER -> "recruitment/taken";
            case ROUTE_ILLEGAL -> id + "/:all*/:more*";
            default -> id.name();
        };
    }

    private @Nullable FaultyView view() {
        if (BUILT.incrementAndGet() > 1) {
            fault.unless(Fault.VIEW_THROWS_LATER);
        }
        return fault == Fault.VIEW_IS_NULL ? null : new FaultyView(id + " " + version, fault);
    }

    @Override
    public List<Tile> tiles() {
        return List.of(new Tile(id + ".name", 999, Optional.empty(), user -> {
            fault.unless(Fault.TILE_THROWS);
            if (SHOWN.incrementAndGet() > 1) {
                fault.unless(Fault.TILE_THROWS_LATER);
            }
            return new Paragraph("tile of " + id);
        }));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.shared.Registration;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.vaadin.RoutedView;
import org.telar.vaadin.Routes;
import org.telar.vaadin.Stage;

/** Keeps the views while no servlet is up, and Vaadin's route registry in step while one is. Guarded by itself. */
@org.osgi.service.component.annotations.Component(service = {Routes.class, Stage.class, LiveRoutes.class})
public final class LiveRoutes implements Routes, Stage {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRoutes.class);
    /** Open tabs leave a view that went through a push; what Vaadin cached of its classes is dropped after that. */
    private static final long SECONDS_UNTIL_TABS_HAVE_LEFT = 2;

    /** On a busy machine they leave late, and Vaadin looks at those classes once more. */
    private static final int LATER = 5;

    private static final long LAST_SECONDS = 250;

    private final Map<Class<? extends Component>, RoutedView> views = new ConcurrentHashMap<>();
    private final List<Consumer<RouteChange>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService cleaner;
    private @Nullable Open open;

    private record Open(RouteConfiguration routes, Class<? extends RouterLayout> frame, SiteStage stage) {
        void set(RoutedView view) {
            routes.setRoute(view.path(), view.type(), List.of(frame));
        }
    }

    @Activate
    public LiveRoutes() {
        this(Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().name("vaadin-osgi-cleaner").daemon().unstarted(task)));
    }

    LiveRoutes(ScheduledExecutorService cleaner) {
        this.cleaner = cleaner;
    }

    @Deactivate
    void stop() {
        cleaner.shutdownNow();
    }

    synchronized void open(VaadinService service, Class<? extends RouterLayout> frame) {
        RouteConfiguration routes =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(service.getContext()));
        Open opened = new Open(routes, frame, new SiteStage(service));
        views.values().forEach(opened::set);
        open = opened;
    }

    synchronized void close() {
        open = null;
    }

    Optional<Supplier<? extends Component>> factory(Class<?> type) {
        return Optional.ofNullable(views.get(type)).map(RoutedView::factory);
    }

    @Override
    public Registration add(RoutedView view) {
        register(view);
        tell(new RouteChange(view, true));
        return Registration.once(() -> remove(view));
    }

    private synchronized void register(RoutedView view) {
        for (RoutedView other : views.values()) {
            if (other.path().equals(view.path()) || other.type() == view.type()) {
                throw new IllegalStateException("The path '" + view.path() + "' or the class "
                        + view.type().getName() + " is taken by " + other);
            }
        }
        if (open != null) {
            open.set(view);
        }
        views.put(view.type(), view);
    }

    private void remove(RoutedView view) {
        synchronized (this) {
            if (!views.remove(view.type(), view)) {
                return;
            }
            if (open != null) {
                open.routes().removeRoute(view.type());
            }
        }
        tell(new RouteChange(view, false));
        forget(new WeakReference<>(view.type().getClassLoader()), SECONDS_UNTIL_TABS_HAVE_LEFT);
    }

    /** Again and again until nothing holds it. */
    private void forget(WeakReference<ClassLoader> gone, long seconds) {
        if (cleaner.isShutdown() || seconds > LAST_SECONDS) {
            return;
        }
        cleaner.schedule(
                () -> {
                    ClassLoader loader = gone.get();
                    if (loader != null) {
                        VaadinCaches.forget(loader);
                        forget(gone, seconds * LATER);
                    }
                },
                seconds,
                TimeUnit.SECONDS);
    }

    @Override
    public Registration onChange(Consumer<RouteChange> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    @Override
    public Optional<Throwable> attempt(Locale language, Supplier<? extends Component> view) {
        @Nullable Open now;
        synchronized (this) {
            now = open;
        }
        return now == null ? Optional.empty() : now.stage().attempt(language, view);
    }

    @Override
    public boolean isRouted(Class<? extends Component> view) {
        return views.containsKey(view);
    }

    /** A page that cannot be told keeps neither the others from hearing of it nor the view from going. */
    private void tell(RouteChange change) {
        for (Consumer<RouteChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                LOG.warn(
                        "An open page does not hear of {}; it may have been closed at this moment",
                        change.view().path(),
                        e);
            }
        }
    }
}

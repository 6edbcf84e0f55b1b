// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.internal.ReflectionCache;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.vaadin.RoutedView;
import org.telar.vaadin.Routes.RouteChange;

/** What Vaadin keeps of the classes of a view that is gone. */
class LiveRoutesTest {
    private final Cleaner cleaner = new Cleaner();
    private final LiveRoutes routes = new LiveRoutes(cleaner);
    private final ReflectionCache<Component, String> cache = new ReflectionCache<>(Class::getName);

    @Tag("div")
    private static final class Loom extends Component {
        private static final long serialVersionUID = 1L;
    }

    /** Does what is due when time is said to pass. */
    private static final class Cleaner extends ScheduledThreadPoolExecutor {
        Cleaner() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            return super.schedule(task, 1, TimeUnit.DAYS);
        }

        void passes() {
            for (Runnable task : List.copyOf(getQueue())) {
                getQueue().remove(task);
                task.run();
            }
        }
    }

    @AfterEach
    void stop() {
        routes.stop();
    }

    @Test
    void itIsForgottenAlsoWhenATabLeftLate() {
        var view = routes.add(new RoutedView("loom", Loom.class, Loom::new));
        cache.get(Loom.class);
        view.remove();
        cleaner.passes();
        assertFalse(cache.contains(Loom.class));
        cache.get(Loom.class);
        cleaner.passes();
        assertFalse(cache.contains(Loom.class));
    }

    @Test
    void itIsNotLookedForForEver() {
        routes.add(new RoutedView("loom", Loom.class, Loom::new)).remove();
        int times = 0;
        while (!cleaner.getQueue().isEmpty()) {
            cleaner.passes();
            times++;
        }
        assertEquals(4, times);
    }

    @Test
    void aTabThatCannotBeToldHindersNobody() {
        List<RouteChange> heard = new ArrayList<>();
        routes.onChange(change -> {
            throw new UIDetachedException();
        });
        routes.onChange(change -> {
            throw new IllegalStateException("Push failed");
        });
        routes.onChange(heard::add);
        routes.add(new RoutedView("loom", Loom.class, Loom::new)).remove();
        assertEquals(
                List.of(true, false), heard.stream().map(RouteChange::there).toList());
        assertEquals(1, cleaner.getQueue().size(), "its class is not forgotten");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;
import org.telar.api.ModuleId;
import org.telar.itest.container.InsideContainer;
import org.telar.itest.inside.Office.Screen;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;

/**
 * Modules that an administrator switches on and off while people work: all combinations of them, and each again and again.
 * The long form is {@code telar soak switches}.
 */
@InsideContainer
class SwitchingIT {
    /** A slice; the long form sets the property in the container. */
    private static final int TIMES = Integer.getInteger("telar.switches", 5);

    private static final int KEYS = 9;
    private static final int PAGES_EACH = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    /** In the order of a Gray code, in which each differs from the one before by one module. */
    @Test
    void allCombinationsShowTheirViewsAndEveryViewOpens(BundleContext context) {
        Office office = Office.of(new Container(context));
        List<ModuleId> modules = office.modules().stream().sorted().toList();
        Set<ModuleId> on = new HashSet<>(modules);
        Set<Set<ModuleId>> seen = new HashSet<>();
        int opened = 0;
        try (Visitor visitor = office.administrator();
                FlowPage open = new FlowPage(visitor)) {
            Work.done(office, visitor);
            open.open("");
            open.listen();
            for (int step = 1; step <= 1 << modules.size(); step++) {
                assertTrue(seen.add(Set.copyOf(on)), on::toString);
                opened += see(office, on, open, visitor);
                ModuleId next = modules.get(Math.min(Integer.numberOfTrailingZeros(step), modules.size() - 1));
                if (!on.remove(next)) {
                    on.add(next);
                }
                office.choose(on);
            }
        } finally {
            office.choose(office.modules());
        }
        assertEquals(1 << modules.size(), seen.size());
        System.out.println(seen.size() + " combinations of " + modules + ", " + opened + " views opened");
    }

    /** @return how many views were opened */
    private static int see(Office office, Set<ModuleId> on, FlowPage open, Visitor visitor) {
        List<String> menu = menu(office, on);
        Container.untilNone(
                "an open page has another menu than with " + on,
                () -> open.menu().equals(menu) ? List.of() : open.menu());
        int opened = 0;
        try (FlowPage page = new FlowPage(visitor)) {
            page.open("");
            assertEquals(menu, page.menu(), () -> "a new page with " + on);
            for (Screen screen : office.screens()) {
                if (!office.isThere(screen, on)) {
                    page.open(screen.with(1));
                    assertTrue(page.says(office.say("shell.module-off.title")), () -> screen + " with " + on);
                } else if (!screen.needsKey() || screen.module().isPresent()) {
                    assertTrue(opens(page, screen), () -> screen + " with " + on + " shows " + page.title());
                    opened++;
                }
            }
        }
        return opened;
    }

    private static List<String> menu(Office office, Set<ModuleId> on) {
        Stream<String> entries = office.screens().stream()
                .filter(screen -> screen.order().isPresent() && office.isThere(screen, on))
                .sorted(Comparator.comparing((Screen screen) -> screen.order().orElseThrow())
                        .thenComparing(Screen::path))
                .map(Screen::path);
        return Stream.concat(Stream.of(""), entries).toList();
    }

    /** Whether its own title comes, which no page does that says what went wrong. */
    private static boolean opens(FlowPage page, Screen screen) {
        return IntStream.rangeClosed(1, screen.needsKey() ? KEYS : 1).anyMatch(key -> {
            page.open(screen.with(key));
            return page.title().startsWith(screen.title() + " · ");
        });
    }

    @Test
    void eachModuleGoesAndComesWhilePeopleWork(BundleContext context) {
        Office office = Office.of(new Container(context));
        List<Double> millis = new ArrayList<>();
        Map<String, Long> threads = Container.threads();
        for (ModuleId module : office.modules()) {
            List<Screen> others = office.screens().stream()
                    .filter(screen -> !screen.needsKey() && office.isThere(screen, office.allBut(module)))
                    .toList();
            List<WeakReference<ClassLoader>> gone = new ArrayList<>();
            Set<Bundle> touched = ConcurrentHashMap.newKeySet();
            SynchronousBundleListener watch = event -> touched.add(event.getBundle());
            try (Traffic traffic = new Traffic(office, others);
                    Visitor visitor = office.administrator();
                    FlowPage open = new FlowPage(visitor)) {
                open.listen();
                traffic.awaitMore(PAGES_EACH);
                context.addBundleListener(watch);
                for (int time = 0; time < TIMES; time++) {
                    gone.add(new WeakReference<>(
                            office.bundle(module).adapt(BundleWiring.class).getClassLoader()));
                    open.open(module.name());
                    millis.add(switched(office, open, office.allBut(module)));
                    assertTrue(open.says(office.say("shell.module-off")), "who was on its page is told");
                    traffic.awaitMore(PAGES_EACH);
                    millis.add(switched(office, open, office.modules()));
                    traffic.awaitMore(PAGES_EACH);
                }
                assertEquals(List.of(), List.copyOf(traffic.failures()), module + " was switched");
                System.out.println(traffic.answered() + " pages were opened while " + module + " was switched " + TIMES
                        + " times off and on");
            } finally {
                context.removeBundleListener(watch);
                office.choose(office.modules());
            }
            assertEquals(Set.of(office.bundle(module)), touched);
            Container.untilNone("the classes of " + module + " are held, of these times", () -> Container.held(gone));
        }
        Container.untilNone("there are more threads than before", () -> Container.moreThan(threads));
        tell(millis);
    }

    /** @return milliseconds from the wish to the menu of an open page */
    private static double switched(Office office, FlowPage open, Set<ModuleId> on) {
        List<String> menu = menu(office, on);
        assertFalse(open.menu().equals(menu), () -> "The menu is that of " + on + " already");
        long begin = System.nanoTime();
        office.choose(on);
        Container.until("the open page has the menu of " + on, () -> open.menu().equals(menu));
        return (open.menuChanged() - begin) / NANOS_PER_MILLI;
    }

    private static void tell(List<Double> millis) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%d switches; the menu of an open page changed after %.0f ms (p50), %.0f ms (p95), %.0f ms (most)%n",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
                Arrays.stream(sorted).max().orElseThrow());
    }

    @Test
    void whatIsStoredIsTheSameToTheByteAfterwards(BundleContext context) {
        Office office = Office.of(new Container(context));
        try (Visitor visitor = office.administrator()) {
            Work.done(office, visitor);
            TreeMap<String, String> lists = office.lists(visitor);
            TreeMap<String, List<String>> tables = office.tables();
            for (ModuleId module : office.modules()) {
                assertTrue(
                        tables.entrySet().stream()
                                .anyMatch(table ->
                                        table.getKey().startsWith(module.name().toUpperCase(Locale.ROOT))
                                                && !table.getValue().isEmpty()),
                        () -> module + " has stored nothing: " + tables.keySet());
                office.choose(office.allBut(module));
                assertEquals(tables, office.tables(), () -> module + " is off");
                office.choose(office.modules());
                assertEquals(tables, office.tables(), () -> module + " was off");
                assertEquals(lists, office.lists(visitor), () -> module + " was off");
            }
        } finally {
            office.choose(office.modules());
        }
    }
}

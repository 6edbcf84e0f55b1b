// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.telar.itest.inside.Office.Screen;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;

/** People who open one page after the other, twenty a second in all, until it is closed. */
final class Traffic implements AutoCloseable {
    private static final int PEOPLE = 4;
    private static final long EACH_MILLIS = 200;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(PEOPLE);
    private final List<Visitor> people = new ArrayList<>();
    private final List<FlowPage> pages = new ArrayList<>();
    private final Collection<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();

    /** @param screens without keys in their addresses */
    Traffic(Office office, List<Screen> screens) {
        for (int person = 0; person < PEOPLE; person++) {
            Visitor visitor = office.administrator();
            people.add(visitor);
            FlowPage page = new FlowPage(visitor);
            pages.add(page);
            AtomicInteger next = new AtomicInteger(person);
            clock.scheduleAtFixedRate(
                    () -> open(page, screens.get(next.getAndIncrement() % screens.size())),
                    person * EACH_MILLIS / PEOPLE,
                    EACH_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    private void open(FlowPage page, Screen screen) {
        try {
            page.open(screen.path());
            if (!page.title().startsWith(screen.title() + " · ")) {
                failures.add(screen.path() + " shows “" + page.title() + "”");
            }
        } catch (RuntimeException e) {
            failures.add(screen.path() + ": " + e);
        }
        answered.incrementAndGet();
    }

    /** Waits until so many pages more were opened. */
    void awaitMore(int pages) {
        int then = answered.get() + pages;
        Container.until(pages + " more pages are answered", () -> answered.get() >= then);
    }

    int answered() {
        return answered.get();
    }

    /** What was not as it should be, so far. */
    Collection<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        clock.close();
        pages.forEach(FlowPage::close);
        people.forEach(Visitor::close);
    }
}

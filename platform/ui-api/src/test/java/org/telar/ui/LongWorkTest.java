// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of work when somebody presses the button to cancel it. */
@ViewPackages(packages = "org.telar.ui")
class LongWorkTest extends BrowserlessTest {
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CountDownLatch ends = new CountDownLatch(1);
    private final List<String> told = new CopyOnWriteArrayList<>();

    private void begin(LongWork work, boolean heeds) {
        UI.getCurrent().add(work);
        work.start(
                watch -> {
                    mayEnd.await();
                    ends.countDown();
                    if (heeds && watch.isCancelled()) {
                        throw new CancellationException();
                    }
                    return "found";
                },
                told::add,
                () -> told.add("cancelled"));
    }

    private void cancel() {
        test(find(Button.class).single()).click();
    }

    private void end() throws InterruptedException {
        mayEnd.countDown();
        assertTrue(ends.await(20, TimeUnit.SECONDS), "the work did not come to its end");
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("telar-work")) {
                thread.join();
            }
        }
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    @Test
    void whoeverCancelsReadingHasThePageBackAtOnceAndHearsNoMore() throws Exception {
        begin(LongWork.reading(), false);
        cancel();
        assertEquals(List.of("cancelled"), told);
        end();
        assertEquals(List.of("cancelled"), told);
    }

    @Test
    void readingThatNobodyCancelsIsTold() throws Exception {
        begin(LongWork.reading(), false);
        end();
        assertEquals(List.of("found"), told);
    }

    /** It may have changed something until it heeded. */
    @Test
    void otherWorkTellsItselfWhatCameOfIt() throws Exception {
        begin(new LongWork(), true);
        cancel();
        assertEquals(List.of(), told);
        end();
        assertEquals(List.of("cancelled"), told);
    }

    @Test
    void whatGoesToItsEndHasNoButton() throws Exception {
        begin(LongWork.toItsEnd(), true);
        assertEquals(0, find(Button.class).all().size());
        end();
        assertEquals(List.of("found"), told);
    }

    /** Also when it tells of its progress to a tab that nobody has any more. */
    @Test
    void whatGoesToItsEndDoesSoWhenTheTabIsClosed() throws Exception {
        UI tab = new UI();
        toTheEndIn(tab, () -> tab.getInternals().setSession(null));
    }

    /** As when one of the other tabs of the session cannot be brought up to date. */
    @Test
    void whatGoesToItsEndDoesSoWhenNobodyCanBeTold() throws Exception {
        toTheEndIn(
                new UI() {
                    @Override
                    public SerializableRunnable accessLater(SerializableRunnable task, SerializableRunnable detached) {
                        return () -> {
                            throw new IllegalStateException("Push failed");
                        };
                    }
                },
                () -> {});
    }

    private void toTheEndIn(UI tab, Runnable meanwhile) throws Exception {
        UI ofTheTest = UI.getCurrent();
        tab.getInternals().setSession(VaadinSession.getCurrent());
        UI.setCurrent(tab);
        LongWork work = LongWork.toItsEnd();
        tab.add(work);
        List<String> done = new CopyOnWriteArrayList<>();
        work.start(
                watch -> {
                    mayEnd.await();
                    watch.reached("ui.work", 1, 1);
                    done.add("all of it");
                    ends.countDown();
                    return "found";
                },
                told::add,
                () -> told.add("cancelled"));
        meanwhile.run();
        UI.setCurrent(ofTheTest);
        end();
        assertEquals(List.of("all of it"), done);
        assertEquals(List.of(), told);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Insights;
import org.telar.api.Insights.Insight;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.api.User;
import org.telar.testing.ViewTexts;

@ViewPackages(packages = "org.telar.shell.nothing")
class RunningNeighboursTest extends BrowserlessTest {
    private static final Subject WAVE = new Subject("programme.wave", 17);
    private static final Insights MATCHING = (user, subject) ->
            subject.equals(WAVE) ? List.of(new Insight(Message.of("shell.menu"), "matchmaking/wave/1")) : List.of();

    /** Half a minute on a busy machine. */
    private static final int ROUNDS = 3_000;

    private static final long PAUSE = 10_000_000;

    private final User ana = new User(1, "Ana", Locale.of("es"), Set.of());
    private final RunningNeighbours neighbours = new RunningNeighbours();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    private InsightList open(Subject subject) {
        InsightList list = neighbours.about(ana, subject, Message.of("shell.home"));
        UI.getCurrent().add(list);
        return list;
    }

    private static String seen(InsightList list) {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        return list.getElement().getTextRecursively();
    }

    /** Pages follow on another thread. */
    private static void until(String words, InsightList list) {
        for (int round = 0; round < ROUNDS && !seen(list).equals(words); round++) {
            LockSupport.parkNanos(PAUSE);
        }
        assertEquals(words, seen(list));
    }

    @AfterEach
    void stop() {
        neighbours.stop();
    }

    @Test
    void whatIsKnownComesAndGoesWithTheModuleThatKnowsIt() {
        InsightList list = open(WAVE);
        assertEquals("Inicio", seen(list));
        neighbours.addInsights(MATCHING);
        until("Menú", list);
        assertEquals("matchmaking/wave/1", find(Anchor.class).single().getHref());
        neighbours.removeInsights(MATCHING);
        until("Inicio", list);
    }

    @Test
    void whatChangedWhileItWasNotOnTheScreenIsSeenThenToo() {
        InsightList list = open(WAVE);
        UI.getCurrent().remove(list);
        neighbours.addInsights(MATCHING);
        assertEquals("Inicio", seen(list));
        UI.getCurrent().add(list);
        assertEquals("Menú", seen(list));
    }

    @Test
    void oneModuleThatFailsDoesNotSilenceTheOthers() {
        neighbours.addInsights((user, subject) -> {
            throw new IllegalStateException("broken on purpose");
        });
        neighbours.addInsights(MATCHING);
        assertEquals("Menú", seen(open(WAVE)));
        assertEquals("Inicio", seen(open(new Subject("programme.wave", 18))));
    }
}

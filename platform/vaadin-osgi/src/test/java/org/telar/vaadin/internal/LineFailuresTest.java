// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.server.ErrorEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Failures with the traces that a running Telar has them with. */
class LineFailuresTest {
    private static final String[] PUSH = {
        "com.vaadin.flow.server.communication.PushHandler$$Lambda/0x7f01",
        "com.vaadin.flow.server.communication.PushHandler",
        "com.vaadin.flow.server.communication.PushAtmosphereHandler",
        "org.atmosphere.cpr.AsynchronousProcessor",
        "org.telar.vaadin.internal.SiteServlet",
        "java.lang.Thread"
    };

    private final List<Throwable> told = new ArrayList<>();
    private final LineFailures failures = new LineFailures(event -> told.add(event.getThrowable()));

    private static <T extends Throwable> T thrownIn(T failure, String[] above, String... classes) {
        failure.setStackTrace(Stream.of(classes, above)
                .flatMap(Stream::of)
                .map(name -> new StackTraceElement(name, "call", null, -1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }

    private List<Throwable> toldOf(Throwable failure) {
        told.clear();
        failures.error(new ErrorEvent(failure));
        return told;
    }

    @Test
    void aLineThatBreaksIsNobodysFailure() {
        RuntimeException closed = thrownIn(
                new NullPointerException("no response"),
                PUSH,
                "java.util.Objects",
                "org.atmosphere.cpr.AtmosphereResourceImpl",
                "com.vaadin.flow.server.communication.AtmospherePushConnection");
        assertEquals(List.of(), toldOf(closed));
        assertEquals(List.of(), toldOf(thrownIn(new IllegalStateException(closed), PUSH)));
    }

    @Test
    void whatAViewThrowsWhileItIsSentIsTold() {
        RuntimeException ofView =
                thrownIn(new IllegalStateException("no such person"), PUSH, "org.telar.kernel.People");
        RuntimeException push = thrownIn(
                new RuntimeException("Push failed", ofView),
                PUSH,
                "com.vaadin.flow.server.communication.AtmospherePushConnection");
        assertEquals(List.of(ofView), toldOf(ofView));
        assertEquals(List.of(push), toldOf(push));
        RuntimeException ofWhatever = thrownIn(
                new RuntimeException("Push failed", thrownIn(new NullPointerException(), new String[0])),
                PUSH,
                "com.vaadin.flow.server.communication.AtmospherePushConnection");
        assertEquals(List.of(ofWhatever), toldOf(ofWhatever));
        RuntimeException ofWords = thrownIn(
                new IllegalArgumentException("half a character"),
                PUSH,
                "java.lang.String",
                "com.vaadin.flow.server.communication.UidlWriter");
        assertEquals(List.of(ofWords), toldOf(ofWords));
    }

    @Test
    void whatHasNothingToDoWithALineIsTold() {
        String[] nothing = {};
        RuntimeException withoutTrace = thrownIn(new NullPointerException(), nothing);
        assertEquals(List.of(withoutTrace), toldOf(withoutTrace));
        ExecutionException inBackground = thrownIn(
                new ExecutionException(thrownIn(new IllegalStateException(), nothing, "org.telar.ui.LongWork")),
                PUSH,
                "java.util.concurrent.FutureTask",
                "com.vaadin.flow.server.VaadinService");
        assertEquals(List.of(inBackground), toldOf(inBackground));
        RuntimeException ofServer =
                thrownIn(new IllegalStateException(), nothing, "org.eclipse.jetty.server.Response", "java.lang.Thread");
        assertEquals(List.of(ofServer), toldOf(ofServer));
    }
}

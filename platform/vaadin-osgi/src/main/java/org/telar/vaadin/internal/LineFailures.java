// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps from the site's handler what is nobody's failure: a page that goes, or a network that breaks, while the line for its
 * push is opened or closed. Atmosphere then meets a response that is closed already, and Vaadin takes that for a failure of
 * the page.
 */
final class LineFailures implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LineFailures.class);
    private static final int DEEPEST = 50;
    private static final String PUSH = "com.vaadin.flow.server.communication.PushHandler";

    /** What only carries messages; a view, or what is sent of it, is in none of these. */
    private static final List<String> CARRIERS = List.of(
            PUSH,
            "com.vaadin.flow.server.communication.AtmospherePushConnection",
            "org.atmosphere.",
            "org.eclipse.jetty.",
            "org.apache.felix.http.",
            "jakarta.",
            "java.",
            "jdk.",
            "sun.");

    private final ErrorHandler site;

    LineFailures(ErrorHandler site) {
        this.site = site;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (isOfTheLine(failure)) {
            LOG.warn("The line to a page broke while it was opened or closed", failure);
        } else {
            site.error(event);
        }
    }

    static boolean isOfTheLine(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .allMatch(LineFailures::isOfCarriersOnly);
    }

    private static boolean isPush(StackTraceElement frame) {
        return frame.getClassName().startsWith(PUSH);
    }

    /** Down to where Vaadin's push begins; below that stands who serves the request. What has no trace may be anything. */
    private static boolean isOfCarriersOnly(Throwable one) {
        StackTraceElement[] trace = one.getStackTrace();
        return Arrays.stream(trace).anyMatch(LineFailures::isPush)
                && Arrays.stream(trace)
                        .takeWhile(frame -> !isPush(frame))
                        .allMatch(frame -> CARRIERS.stream().anyMatch(frame.getClassName()::startsWith));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.ArrayList;
import java.util.List;

/**
 * What a failure says, in one line for an administrator; the whole of it is in the log. Of all causes it is the deepest, but one of
 * our own rather than what a library says below it.
 */
final class Causes {
    private static final int LONGEST = 400;
    private static final String OURS = "org.telar.";
    private static final String CAUSE = "Caused by: ";

    private Causes() {}

    static String words(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable at = failure; at != null && !chain.contains(at); at = at.getCause()) {
            chain.add(at);
        }
        Throwable said = chain.reversed().stream()
                .filter(each -> each.getClass().getName().startsWith(OURS))
                .findFirst()
                .orElseGet(chain::getLast);
        String message = said.getMessage();
        return oneLine(said.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }

    /** The same of a printed stack trace. */
    static String words(String trace) {
        List<String> chain = new ArrayList<>(List.of(trace.lines().findFirst().orElse("")));
        trace.lines()
                .filter(line -> line.startsWith(CAUSE))
                .map(line -> line.substring(CAUSE.length()))
                .forEach(chain::add);
        String said = chain.reversed().stream()
                .filter(line -> line.startsWith(OURS))
                .findFirst()
                .orElseGet(chain::getLast);
        return oneLine(said.replaceFirst("^(?:[a-z0-9_]+\\.)+(?=[A-Z])", ""));
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}

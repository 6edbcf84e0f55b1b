// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

/** What a failure says, in one line for an administrator; the whole of it is in the log. */
final class Causes {
    private static final int LONGEST = 400;

    private Causes() {}

    static String words(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return oneLine(deepest.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }

    /** The deepest cause that a printed stack trace names. */
    static String words(String trace) {
        String deepest = trace;
        int at = trace.lastIndexOf("Caused by: ");
        if (at >= 0) {
            deepest = trace.substring(at + "Caused by: ".length());
        }
        String first = deepest.lines().findFirst().orElse("");
        return oneLine(first.replaceFirst("^(?:[a-z0-9_]+\\.)+(?=[A-Z])", ""));
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}

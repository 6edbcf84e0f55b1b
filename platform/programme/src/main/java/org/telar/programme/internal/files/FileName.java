// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.files;

/** What a file was called where it came from, fit to be shown and offered again. */
public final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * Without the folders, control characters, and those that some system does not allow in names; so short that it can be
     * stored. Empty when nothing is left.
     */
    public static String shown(String written) {
        String last = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        clean = clean.replaceAll("^\\.+", "");
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import java.util.regex.Pattern;

/** Where to go after signing in: a page of this site, whatever was asked for. */
final class LocalPath {
    static final String HOME = "/";
    private static final int LONGEST = 2_000;
    // printable ASCII only; no second slash or backslash, which browsers take for the start of a host; no dot segments
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[!-~&&[^\\\\?#]]*(\\?[!-~&&[^\\\\#]]*)?");
    private static final Pattern ODD = Pattern.compile("//|/\\.{1,2}(/|$)");
    private static final Pattern ENTRANCE = Pattern.compile("/sign-(in|out)(/.*)?");

    private LocalPath() {}

    /** The wished path with its query if it is certain to stay on this site and is not the entrance itself, else home. */
    static String orHome(String wish) {
        if (wish.length() > LONGEST || !LOCAL.matcher(wish).matches()) {
            return HOME;
        }
        String path = wish.split("\\?", 2)[0];
        return ODD.matcher(path).find() || ENTRANCE.matcher(path).matches() ? HOME : wish;
    }
}

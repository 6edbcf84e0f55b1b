// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import java.util.regex.Pattern;

/** Where to go after signing in: a page of this site, whatever was asked for. */
final class LocalPath {
    static final String HOME = "/";
    private static final int LONGEST = 2_000;
    // printable ASCII only, and no backslash, which browsers take for a slash
    private static final Pattern LOCAL = Pattern.compile("/[!-~&&[^\\\\?#]]*(\\?[!-~&&[^\\\\#]]*)?");
    private static final String START_OF_HOST = "//";
    private static final Pattern ENTRANCE = Pattern.compile("/sign-(in|out)(/.*)?");

    private LocalPath() {}

    /** The wished path with its query if it is certain to stay on this site and is not the entrance itself, else home. */
    static String orHome(String wish) {
        if (wish.length() > LONGEST || !LOCAL.matcher(wish).matches()) {
            return HOME;
        }
        String path = wish.split("\\?", 2)[0];
        return path.contains(START_OF_HOST) || ENTRANCE.matcher(path).matches() ? HOME : wish;
    }
}

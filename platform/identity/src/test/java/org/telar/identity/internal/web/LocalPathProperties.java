// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class LocalPathProperties {
    private static final URI PAGE = URI.create("https://telar.example/sign-in");
    private static final Set<String> HARMLESS = Set.of(
            "/", "/matchmaking", "/a/b/c", "/wave?id=7&view=all", "/?q=a%2Fb", "/x?next=http://other/", "/.well");

    @Property(tries = 20_000)
    void whateverIsWishedTheBrowserStaysOnThisSite(@ForAll("hostile") String wish) {
        String path = LocalPath.orHome(wish);
        Statistics.label("taken").collect(path.equals(wish));
        assertEquals("telar.example", hostInBrowser(path), () -> wish);
        assertEquals(
                -1,
                path.codePoints().filter(c -> c <= ' ' || c > '~').findFirst().orElse(-1),
                () -> wish);
    }

    @Example
    void harmlessPathsAreTakenAsTheyAre() {
        assertEquals(HARMLESS, HARMLESS.stream().map(LocalPath::orHome).collect(Collectors.toSet()));
    }

    @Example
    void theEntranceIsNoPlaceToGo() {
        for (String path :
                Set.of("/sign-in", "/sign-in?to=/x", "/sign-out", "/sign-out/", "/x#part", "/" + "x".repeat(2_000))) {
            assertEquals("/", LocalPath.orHome(path));
        }
        assertEquals("/sign-inventory", LocalPath.orHome("/sign-inventory"));
    }

    /** Pieces that have been used to leave a site, in any order. */
    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "/",
                "//",
                "\\",
                "\\\\",
                ".",
                "..",
                "/./",
                "/../",
                "?",
                "#",
                "@",
                ":",
                ";",
                "%2f",
                "%5c",
                "%09",
                "%0d%0a",
                "\t",
                "\n",
                "\r",
                "\0",
                " ",
                "\u00a0",
                "\u2028",
                "\uff0f",
                "http:",
                "https://",
                "javascript:",
                "data:",
                "evil.example",
                "telar.example",
                "admin",
                "&",
                "=",
                "<",
                "\"",
                "[::1]",
                "x");
        Arbitrary<String> mixed = pieces.list().ofMaxSize(8).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                mixed, mixed.map(rest -> "/" + rest), Arbitraries.strings().ofMaxLength(12));
    }

    /** How browsers read a Location header (WHATWG URL): tabs and line ends vanish, a backslash is a slash. */
    private static String hostInBrowser(String location) {
        String read = location.strip().replaceAll("[\\t\\r\\n]", "").replace('\\', '/');
        if (read.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return "another scheme";
        }
        return read.startsWith("//") ? "another host" : hostByJava(read);
    }

    private static String hostByJava(String location) {
        // Java reads fewer characters in a query than browsers do; the query cannot change the host
        return PAGE.resolve(URI.create(location.split("\\?", 2)[0].replaceAll("[^\\w/.:@;-]", "x")))
                .getHost();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Where the database is, read from what people write as its URL. */
sealed interface DatabaseAddress {
    /** An address that can be tried. */
    sealed interface Readable extends DatabaseAddress {
        /** @param home for what the engine itself writes beside the database */
        Engine engine(Path home);
    }

    /** @param name folder, or {@code memory:} and a name */
    record Embedded(String name) implements Readable {
        @Override
        public Engine engine(Path home) {
            return new DerbyEngine(name, home);
        }
    }

    /**
     * @param url for the driver, without credentials
     * @param host with its port if one was written; several are possible, with commas
     */
    record Server(String url, String host, String database, String user, String password) implements Readable {
        @Override
        public Engine engine(Path home) {
            return new PostgresEngine(this);
        }

        @Override
        public String toString() {
            return url;
        }
    }

    /** @param shown what was written, with the password masked */
    record Unreadable(String shown) implements DatabaseAddress {}

    Pattern DERBY = Pattern.compile("jdbc:derby:([^;]+)(;create=true)?");
    Pattern POSTGRESQL = Pattern.compile("(?:jdbc:)?postgres(?:ql)?:(//.+)");

    /**
     * @param url empty for Derby in the folder {@code database} of the home
     * @param user wins over the URL's unless empty; the same for the password
     */
    static DatabaseAddress of(String url, String user, String password, Path home) {
        if (url.isBlank()) {
            return new Embedded(
                    home.resolve("database").toAbsolutePath().normalize().toString());
        }
        var derby = DERBY.matcher(url.strip());
        if (derby.matches()) {
            return new Embedded(derby.group(1));
        }
        var postgresql = POSTGRESQL.matcher(url.strip());
        try {
            return postgresql.matches()
                    ? server(new URI("postgresql:" + postgresql.group(1)), user, password)
                    : new Unreadable(masked(url));
        } catch (URISyntaxException | IllegalArgumentException e) {
            // the exception quotes the password
            return new Unreadable(masked(url));
        }
    }

    private static DatabaseAddress server(URI uri, String user, String password) {
        var authority = uri.getRawAuthority();
        var path = uri.getRawPath();
        if (authority == null || path.length() < 2) {
            return new Unreadable(masked(uri.toString()));
        }
        var at = authority.lastIndexOf('@');
        var host = authority.substring(at + 1);
        var login = authority.substring(0, Math.max(at, 0)).split(":", 2);
        var foundUser = decoded(login[0].replace("+", "%2B"));
        var foundPassword = login.length < 2 ? "" : decoded(login[1].replace("+", "%2B"));
        var options = new ArrayList<String>();
        for (var option :
                uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
            if (option.startsWith("user=")) {
                foundUser = decoded(option.substring("user=".length()));
            } else if (option.startsWith("password=")) {
                foundPassword = decoded(option.substring("password=".length()));
            } else {
                options.add(option);
            }
        }
        var url = "jdbc:postgresql://" + host + path + (options.isEmpty() ? "" : "?" + String.join("&", options));
        return new Server(
                url,
                host,
                decoded(path.substring(1)),
                user.isEmpty() ? foundUser : user,
                password.isEmpty() ? foundPassword : password);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String masked(String url) {
        return url.replaceFirst("//.*@", "//***@").replaceFirst("(?i)(password)=.*", "$1=***");
    }
}

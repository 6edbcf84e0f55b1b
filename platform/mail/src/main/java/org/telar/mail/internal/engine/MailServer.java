// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where mails are handed in, read from what people write as its URL. */
public sealed interface MailServer {
    /** How the connection is protected. */
    enum Protection {
        /** TLS from the first byte. */
        TLS,
        /** TLS before anything personal is said, or no mail. */
        STARTTLS,
        NONE
    }

    /**
     * @param user empty when the server asks for none
     * @param from the sender of all mails
     */
    record Known(String host, int port, Protection protection, String user, String password, String from)
            implements MailServer {
        /** Without credentials. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** None is set. */
    record Missing() implements MailServer {}

    /** @param shown what was written, with the password masked */
    record Unreadable(String shown) implements MailServer {}

    /** There is a server, but no sender is set. */
    record WithoutSender() implements MailServer {}

    int TLS_PORT = 465;
    int SUBMISSION_PORT = 587;
    Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /**
     * @param url {@code smtp://user:password@host:587} (STARTTLS is required, unless {@code ?starttls=off} follows, or
     *     the host is this machine and {@code ?starttls=required} does not follow) or {@code smtps://user:password@host:465}; user and password percent-encoded;
     *     empty when there is none
     * @param from empty when the user's name is the address
     */
    static MailServer of(String url, String from) {
        if (url.isBlank()) {
            return new Missing();
        }
        try {
            URI uri = new URI(url.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean known = scheme.equals("smtp") || scheme.equals("smtps");
            boolean hasPath = uri.getPath() != null && uri.getPath().length() > 1;
            return known && uri.getHost() != null && !hasPath
                    ? of(uri, scheme.equals("smtps"), from.strip())
                    : unreadable(url);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return unreadable(url);
        }
    }

    private static MailServer of(URI uri, boolean tls, String from) {
        String login = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int colon = login.indexOf(':');
        String user = decoded(colon < 0 ? login : login.substring(0, colon));
        String sender = from.isEmpty() && user.contains("@") ? user : from;
        if (sender.isEmpty()) {
            return new WithoutSender();
        }
        return new Known(
                uri.getHost().replaceAll("[\\[\\]]", ""),
                uri.getPort() > 0 ? uri.getPort() : tls ? TLS_PORT : SUBMISSION_PORT,
                tls ? Protection.TLS : protection(uri),
                user,
                colon < 0 ? "" : decoded(login.substring(colon + 1)),
                sender);
    }

    private static Protection protection(URI uri) {
        String option = uri.getQuery() == null ? "" : uri.getQuery();
        return switch (option) {
            case "" -> LOOPBACK.matcher(uri.getHost()).matches() ? Protection.NONE : Protection.STARTTLS;
            case "starttls=required" -> Protection.STARTTLS;
            case "starttls=off" -> Protection.NONE;
            default -> throw new IllegalArgumentException("Unknown option " + option);
        };
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** A password may hold anything, also what should have been encoded. */
    private static Unreadable unreadable(String url) {
        int scheme = url.indexOf("://");
        int at = url.lastIndexOf('@');
        return new Unreadable(
                at < 0 ? url : (scheme < 0 ? "" : url.substring(0, scheme + 3)) + "…" + url.substring(at));
    }
}

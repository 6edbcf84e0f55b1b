// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telar.profile.Profiles;

/**
 * The language of a page for someone who is not known yet: chosen by a link on the page, else that of the last time,
 * else the browser's, else the installation's.
 */
final class PageLanguage {
    static final List<Locale> OFFERED = List.of(Locale.of("es"), Locale.ENGLISH);
    static final String PARAMETER = "language";
    private static final String COOKIE = "telar-language";

    private final Supplier<Locale> usual;

    PageLanguage(Profiles profiles) {
        this(() -> profiles.current().language());
    }

    /** @param usual the installation's, which may change */
    PageLanguage(Supplier<Locale> usual) {
        this.usual = usual;
    }

    Locale of(HttpServletRequest request) {
        return Stream.of(chosen(request), remembered(request), wanted(request))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> offered(usual.get().toLanguageTag()))
                .orElse(OFFERED.getFirst());
    }

    /** What a link on the page has chosen. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        return offered(request.getParameter(PARAMETER));
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> offered(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Locale> wanted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> offered(locale.getLanguage()).stream())
                        .findFirst();
    }

    private static Optional<Locale> offered(@Nullable String tag) {
        return OFFERED.stream()
                .filter(locale -> tag != null
                        && locale.getLanguage()
                                .equals(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst();
    }
}

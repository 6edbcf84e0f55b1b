// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.branding.Brand;

/** A page of this bundle: plain HTML, complete without script, in one language. */
final class Page {
    private static final String FRAME = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%2$s</title>
            <link rel="icon" href="/brand/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/brand/brand.css">
            <link rel="stylesheet" href="%3$s">
            </head>
            <body>
            <main>
            <header><img src="/brand/logo.svg" alt="%5$s" width="165" height="48"><p>%6$s</p></header>
            %4$s
            </main>
            </body>
            </html>
            """;

    private static final String PROBLEM = """
            <h1>%1$s</h1>
            %2$s
            <p class="back"><a href="%3$s">%4$s</a></p>""";

    private final Texts texts;
    private final Brand brand;
    private final Locale language;

    Page(Texts texts, Brand brand, Locale language) {
        this.texts = texts;
        this.brand = brand;
        this.language = language;
    }

    /** A text, ready to stand in HTML. */
    String text(String key) {
        return escape(texts.text(language, key));
    }

    /** A text, ready to stand in HTML. */
    String text(Message message) {
        return escape(texts.text(language, message));
    }

    /** Any characters, as they may stand in HTML as text or within quotes. */
    static String escape(String characters) {
        return characters
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Something friendly, as HTML. */
    String notice(Message message) {
        return "<p class=\"notice\" role=\"status\">" + text(message) + "</p>";
    }

    /** What went wrong, as HTML; gets the focus, so that it is read first. */
    String problem(Message message) {
        return "<p class=\"problem\" id=\"problem\" role=\"alert\" tabindex=\"-1\" autofocus>" + text(message) + "</p>";
    }

    /** The same, or nothing. */
    String problem(Optional<Message> message) {
        return message.map(this::problem).orElse("");
    }

    /** @param content HTML */
    void send(HttpServletResponse response, int status, String title, String content) throws IOException {
        SecurityHeaders.ofPlainPage(response);
        write(response, status, title, content);
    }

    /** A page that says what went wrong, and leads on. @param problem HTML @param way a path of this site */
    void sendProblem(HttpServletResponse response, int status, String title, String problem, String way, String link)
            throws IOException {
        send(response, status, title, PROBLEM.formatted(title, problem, way, link));
    }

    /** The same for a page that has a script file of this site, without which it works as well. */
    void sendWithScript(HttpServletResponse response, int status, String title, String content) throws IOException {
        SecurityHeaders.ofScriptedPage(response);
        write(response, status, title, content);
    }

    private void write(HttpServletResponse response, int status, String title, String content) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Vary", "Accept-Language, Cookie");
        String name = escape(brand.name());
        response.getWriter()
                .write(FRAME.formatted(
                        language.toLanguageTag(),
                        title + " · " + name,
                        Site.STYLESHEET,
                        content,
                        name,
                        escape(brand.tagline(language))));
    }
}

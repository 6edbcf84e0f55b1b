// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telar.api.Message;

/**
 * What stands on the sign-in page.
 *
 * @param provider the name of the provider of identities, if one can sign in there
 * @param name what was typed before
 * @param chosen the language chosen by link, which then becomes the user's
 * @param notice something friendly
 * @param problem what went wrong; gets the focus, so that it is read first
 */
record SignInForm(
        Page page,
        Locale language,
        Optional<String> provider,
        String name,
        String to,
        Optional<Locale> chosen,
        Optional<Message> notice,
        Optional<Message> problem) {
    static final String SIGNED_OUT = "identity.signed-out";
    private static final int LONGEST_NAME = 200;
    private static final String FORM = """
            <h1>%1$s</h1>
            %2$s
            <form method="post" action="%3$s">
            %4$s
            <label for="name">%5$s</label>
            <input id="name" name="name" value="%6$s" type="text" autocomplete="username" autocapitalize="none" \
            spellcheck="false" maxlength="200" required%7$s>
            <label for="password">%8$s</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required%9$s>
            <button type="submit">%10$s</button>
            </form>
            %15$s
            <p class="back"><a href="%11$s">%12$s</a></p>
            <nav aria-label="%13$s"><ul>
            %14$s
            </ul></nav>""";

    static SignInForm of(Page page, Locale language, Optional<String> provider) {
        return new SignInForm(
                page, language, provider, "", LocalPath.HOME, Optional.empty(), Optional.empty(), Optional.empty());
    }

    SignInForm filled(String typed, String destination) {
        String shown = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        return new SignInForm(page, language, provider, shown, destination, chosen, notice, problem);
    }

    SignInForm chosen(Optional<Locale> chosen) {
        return new SignInForm(page, language, provider, name, to, chosen, notice, problem);
    }

    SignInForm notice(Optional<Message> notice) {
        return new SignInForm(page, language, provider, name, to, chosen, notice, problem);
    }

    SignInForm problem(Optional<Message> problem) {
        return new SignInForm(page, language, provider, name, to, chosen, notice, problem);
    }

    void send(HttpServletResponse response, int status) throws IOException {
        String title = page.text("identity.title");
        page.send(
                response,
                status,
                problem.isPresent() ? page.text("identity.title-problem") : title,
                FORM.formatted(
                        title,
                        says(),
                        Site.SIGN_IN,
                        hidden("to", to)
                                + chosen.map(choice -> hidden(PageLanguage.PARAMETER, tag(choice)))
                                        .orElse(""),
                        page.text("identity.sign-in-name"),
                        Page.escape(name),
                        attention(),
                        page.text("identity.password"),
                        problem.isPresent() ? " aria-describedby=\"problem\"" : "",
                        page.text("identity.sign-in"),
                        Site.FORGOTTEN,
                        page.text("identity.forgotten"),
                        page.text("identity.languages"),
                        otherLanguages(),
                        provider.map(this::wayToProvider).orElse("")));
    }

    private String wayToProvider(String provider) {
        String in = link(
                to.equals(LocalPath.HOME) ? Site.PROVIDER : Site.PROVIDER + "?" + wish(),
                Message.of("identity.provider.sign-in", provider));
        boolean hasLeft = notice.filter(said -> said.key().equals(SIGNED_OUT)).isPresent();
        return hasLeft ? in + link(Site.PROVIDER_OUT, Message.of("identity.provider.sign-out", provider)) : in;
    }

    private String link(String path, Message text) {
        return "<p class=\"provider\"><a href=\"%s\">%s</a></p>".formatted(Page.escape(path), page.text(text));
    }

    private String wish() {
        return "to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    private String says() {
        return problem.map(page::problem).or(() -> notice.map(page::notice)).orElse("");
    }

    private String attention() {
        return problem.isPresent() ? " aria-describedby=\"problem\"" : " autofocus";
    }

    private String otherLanguages() {
        return PageLanguage.OFFERED.stream()
                .filter(other -> !other.getLanguage().equals(language.getLanguage()))
                .map(this::link)
                .collect(Collectors.joining("\n"));
    }

    private String link(Locale other) {
        String own = other.getDisplayLanguage(other);
        String query = PageLanguage.PARAMETER + "=" + tag(other) + (to.equals(LocalPath.HOME) ? "" : "&" + wish());
        return "<li><a href=\"%s?%s\" lang=\"%s\" hreflang=\"%3$s\">%s</a></li>"
                .formatted(
                        Site.SIGN_IN,
                        Page.escape(query),
                        tag(other),
                        Page.escape(own.substring(0, 1).toUpperCase(other) + own.substring(1)));
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, Page.escape(value));
    }

    private static String tag(Locale language) {
        return Page.escape(language.toLanguageTag());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Map;
import org.telar.api.User;
import org.telar.identity.Accounts;
import org.telar.identity.SessionKeys;
import org.telar.ui.Icon;

/** The user's own choices: language, light or dark, signing out. */
final class UserMenu extends MenuBar {
    /** Each language by its own name, whatever the language of the screen. */
    private static final Map<String, String> LANGUAGES = Map.of("es", "Español", "en", "English");

    UserMenu(User user, Accounts accounts) {
        addClassName("telar-user");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem self = addItem(Icon.USER.draw());
        self.add(new Span(user.name()));
        self.setAriaLabel(getTranslation("shell.user-menu", user.name()));
        SubMenu choices = self.getSubMenu();
        choices.addItem(
                getTranslation("shell.own-account"), click -> UI.getCurrent().navigate("identity/me"));
        choices.addSeparator();
        LANGUAGES.keySet().stream().sorted().forEach(code -> {
            MenuItem language = choices.addItem(LANGUAGES.get(code), click -> speak(user, accounts, Locale.of(code)));
            language.setCheckable(true);
            language.setChecked(user.language().getLanguage().equals(code));
            language.getElement().setAttribute("lang", code);
        });
        choices.addSeparator();
        choices.addItem(getTranslation("shell.scheme.system"), click -> scheme(""));
        choices.addItem(getTranslation("shell.scheme.light"), click -> scheme("light"));
        choices.addItem(getTranslation("shell.scheme.dark"), click -> scheme("dark"));
        choices.addSeparator();
        choices.addItem(getTranslation("shell.sign-out"), click -> signOut());
    }

    private static void speak(User user, Accounts accounts, Locale language) {
        User changed = accounts.speak(user, language);
        VaadinSession.getCurrent().getSession().setAttribute(SessionKeys.USER, changed);
        UI.getCurrent().getPage().reload();
    }

    private static void scheme(String scheme) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "if ($1) { localStorage.setItem($0, $1); document.documentElement.dataset.scheme = $1; }"
                                + " else { localStorage.removeItem($0); delete document.documentElement.dataset.scheme; }",
                        Frame.SCHEME,
                        scheme);
    }

    private static void signOut() {
        UI.getCurrent()
                .getPage()
                .executeJs("fetch('/sign-out', {method: 'POST'}).finally(() => location.assign('/sign-in'))");
    }
}

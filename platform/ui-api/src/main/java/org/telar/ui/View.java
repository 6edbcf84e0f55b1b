// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.telar.api.Permission;
import org.telar.api.User;

/**
 * One screen of a module: where it is, what it is called, who may see it, how it is built. Start with {@link #at}.
 *
 * <p>The function is called for each navigation with the signed-in user, who has the permission; it passes everything
 * that the view needs to its constructor.
 *
 * @param path without leading slash; its first part is the module's id, so that a link to a module which is off can say
 *     so
 * @param titleKey key of the title, shown in the browser's tab, the header and the menu
 */
public record View(
        String path,
        Class<? extends Component> type,
        Function<User, ? extends Component> factory,
        String titleKey,
        Optional<MenuEntry> menu,
        Optional<Permission> permission) {
    public View {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(factory, "factory");
        Objects.requireNonNull(titleKey, "titleKey");
    }

    /**
     * Where a view stands in the menu: lower orders first; the modules of a programme follow its course, 100 to 900.
     *
     * @param audience who finds something there, among those who may see the view; asked each time a menu is drawn
     */
    public record MenuEntry(Icon icon, int order, Predicate<User> audience) {
        public MenuEntry {
            Objects.requireNonNull(icon, "icon");
        }
    }

    public static <C extends Component> View at(
            String path, String titleKey, Class<C> type, Function<User, C> factory) {
        return new View(path, type, factory, titleKey, Optional.empty(), Optional.empty());
    }

    public View inMenu(Icon icon, int order) {
        return inMenu(icon, order, user -> true);
    }

    /** @param audience who finds something there; asked each time a menu is drawn */
    public View inMenu(Icon icon, int order, Predicate<User> audience) {
        return new View(path, type, factory, titleKey, Optional.of(new MenuEntry(icon, order, audience)), permission);
    }

    public View needs(Permission needed) {
        return new View(path, type, factory, titleKey, menu, Optional.of(needed));
    }

    public boolean isFor(User user) {
        return permission.map(user::may).orElse(true);
    }

    /** Whether it stands in her menu. */
    public boolean isInMenuOf(User user) {
        return isFor(user) && menu.filter(entry -> entry.audience().test(user)).isPresent();
    }
}

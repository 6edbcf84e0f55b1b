// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.telar.api.Permission;
import org.telar.api.User;

/** What a module shows on the home page: the state of its work at a glance and the next step. */
public interface Tiles {
    List<Tile> tiles();

    /**
     * One tile.
     *
     * @param order lower first
     * @param shown to whom
     * @param content built each time the home page is opened, so keep it quick: a few counts, one picture
     */
    record Tile(String titleKey, int order, Predicate<User> shown, Function<User, ? extends Component> content) {
        /** For whoever has the permission; empty for everyone. */
        public Tile(
                String titleKey,
                int order,
                Optional<Permission> permission,
                Function<User, ? extends Component> content) {
            this(titleKey, order, user -> permission.map(user::may).orElse(true), content);
        }

        public boolean isFor(User user) {
            return shown.test(user);
        }
    }
}

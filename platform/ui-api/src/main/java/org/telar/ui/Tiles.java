// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.telar.api.Permission;
import org.telar.api.User;

/** What a module shows on the home page: the state of its work at a glance and the next step. */
public interface Tiles {
    List<Tile> tiles();

    /**
     * One tile.
     *
     * @param order lower first
     * @param content built each time the home page is opened, so keep it quick: a few counts, one picture
     */
    record Tile(
            String titleKey, int order, Optional<Permission> permission, Function<User, ? extends Component> content) {
        public boolean isFor(User user) {
            return permission.map(user::may).orElse(true);
        }
    }
}

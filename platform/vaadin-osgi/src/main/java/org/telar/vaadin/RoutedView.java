// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/**
 * A view at a path, in the site's frame. Vaadin knows views by their class, so a class stands at one path only; the
 * supplier builds the instance, with whatever constructor arguments it likes, once for each navigation.
 *
 * @param path without leading slash; empty for the first page
 */
public record RoutedView(String path, Class<? extends Component> type, Supplier<? extends Component> factory) {
    public RoutedView {
        if (path.startsWith("/")) {
            throw new IllegalArgumentException("The path '" + path + "' starts with a slash");
        }
    }
}

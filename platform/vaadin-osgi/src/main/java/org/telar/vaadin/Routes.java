// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** The views that are there now. All methods may be called from any thread, also while no site is up. */
public interface Routes {
    /**
     * Makes a view reachable in all browsers, at once, until the registration is removed. Removing it also lets go of
     * everything that Vaadin keeps of the view's classes.
     *
     * @throws IllegalStateException when the path or the class is taken
     */
    Registration add(RoutedView view);

    /**
     * Tells of each view that came or went, after the fact, on the thread that caused it: hand over to
     * {@code UI.access} and return.
     */
    Registration onChange(Consumer<RouteChange> listener);

    /** A view that came ({@code there}) or went. */
    record RouteChange(RoutedView view, boolean there) {}
}

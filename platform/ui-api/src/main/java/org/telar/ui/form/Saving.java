// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;

/** Stores what a form holds; the service behind it checks everything, the user's permission first. */
@FunctionalInterface
public interface Saving<T> {
    /**
     * @param seen as it was when the form was filled, or merged since; empty for a new one
     * @param wanted as it shall be
     */
    Change<T> save(Optional<Stored<T>> seen, T wanted);
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.testing.broken.store;

import org.telar.persistence.internal.DatabaseOpener;
import org.telar.ui.sample.Screen;

/** A store that knows a screen, and another module's inner parts. */
public record LoomStore(Screen screen, Class<DatabaseOpener> opener) {
    public LoomStore(Screen screen) {
        this(screen, DatabaseOpener.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import java.util.List;
import org.telar.ui.Tiles.Tile;

/**
 * What a part of Telar shows on the page for administrators: what runs there by itself, what is stuck, and what can be
 * done about it. Register it as a service.
 */
public interface AdministrationSections {
    /** Each with its title as a heading; built anew whenever the page is. */
    List<Tile> sections();
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin;

import java.util.List;

/** The large files that every page of the site fetches before it shows anything; a service. They can be fetched ahead. */
public interface FirstFiles {
    /** Paths from the root, of scripts and style sheets whose content never changes under their name. */
    List<String> addresses();
}

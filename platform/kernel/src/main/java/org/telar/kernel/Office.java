// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel;

import java.time.ZoneId;
import java.util.List;

/** The country office that this installation belongs to, as its profile describes it. */
public interface Office {
    /** Where it looks at the clock. */
    ZoneId zone();

    /** Countries whose places are known, ISO 3166-1 alpha-2, the office's own first. */
    List<String> countries();
}

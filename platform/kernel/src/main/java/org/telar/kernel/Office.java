// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel;

import java.util.List;
import org.telar.api.OfficeZone;

/** The country office that this installation belongs to, as its profile describes it. */
public interface Office extends OfficeZone {
    /** Countries whose places are known, ISO 3166-1 alpha-2, the office's own first. */
    List<String> countries();
}

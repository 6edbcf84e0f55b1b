// SPDX-License-Identifier: Apache-2.0
package org.telar.demo;

import java.util.List;
import org.telar.api.DemonstrationPart;

/**
 * A programme of the demonstration that is there now, with its waves and all who take part. An OSGi service, for modules that
 * go on from there; it is registered once, by the installation that has just invented the programme.
 *
 * @param programme its name
 * @param parts who in it is played by whom; services of their own once all modules have heard of the programme
 */
public record Told(String programme, List<DemonstrationPart> parts) {
    public Told {
        parts = List.copyOf(parts);
    }
}

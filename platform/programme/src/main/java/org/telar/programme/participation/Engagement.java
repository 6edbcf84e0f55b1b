// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

import java.util.List;
import org.telar.api.Stored;
import org.telar.programme.Programme;
import org.telar.programme.Wave;

/**
 * A participation in its place: one line in the history of a person or an enterprise.
 *
 * @param steps the first one first
 */
public record Engagement(
        Stored<Programme> programme, Stored<Wave> wave, Stored<Participation> participation, List<Step> steps) {
    public Engagement {
        steps = List.copyOf(steps);
    }
}

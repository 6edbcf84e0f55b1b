// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.figures;

import java.util.List;
import org.telar.api.Stored;
import org.telar.programme.Programme;

/**
 * The figures of one programme.
 *
 * @param roles those that anybody has, in the order of {@link org.telar.programme.participation.Role}
 */
public record ProgrammeFigures(Stored<Programme> programme, List<RoleFigures> roles) {
    public ProgrammeFigures {
        roles = List.copyOf(roles);
    }
}

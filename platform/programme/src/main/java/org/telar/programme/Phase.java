// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.telar.api.Flaw;
import org.telar.programme.internal.engine.Flaws;

/**
 * A phase of a programme (<em>fase</em>): Diseño, Implementación, Cierre, or what the office calls them. Dates may be
 * missing: the sources give none for their second phase.
 *
 * @param programme id of its programme
 * @param rank its place in the order of phases, from 1; unique within the programme
 */
public record Phase(long programme, int rank, Translated names, Optional<LocalDate> begins, Optional<LocalDate> ends) {
    public static final int MOST = 50;

    public List<Flaw> flaws() {
        return new Flaws()
                .named("names", names)
                .within("rank", rank, 1, MOST)
                .span("begins", begins, "ends", ends)
                .all();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.TODAY;

import com.vaadin.browserless.ViewPackages;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.kernel.figures.Breakdown;
import org.telar.kernel.figures.Makeup;
import org.telar.programme.Wave;
import org.telar.programme.internal.view.FiguresTile;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;

@ViewPackages(packages = "org.telar.programme")
class FiguresTileTest extends OnScreen {
    private void mentees(Stored<Wave> wave, long from, long to) {
        LongStream.range(from, to)
                .forEach(id -> ground.asTelar(() -> ground.tables
                        .participations()
                        .add(new Participation(
                                wave.id(), Participant.person(id), Role.MENTEE, Standing.ACTIVE, TODAY))));
    }

    private String tile() {
        Breakdown nobody = Breakdown.of(Map.of());
        show(new FiguresTile(
                new CountedFigures(ground.tables, (user, people) -> new Makeup(nobody, nobody, nobody)), COORDINATOR));
        return page();
    }

    @Test
    void whatIsHiddenIsNotNothing() {
        mentees(ground.wave(ground.network(), 1, 100), 1, 5);
        assertTrue(tile().contains("oculto"), page());
        mentees(ground.wave(ground.network(), 1, 100), 11, 31);
        assertTrue(tile().contains("al menos 20"), page());
    }
}

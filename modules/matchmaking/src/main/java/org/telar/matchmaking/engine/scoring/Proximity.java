// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import java.util.OptionalInt;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;

/**
 * How near they are: a mentor from nearby knows the local market, and they can meet. All points within one municipality,
 * half at 50 km, a third at 100 km; without points on the map, by the level of territory that they share. From practice
 * with S0 and REC-13 (location near the buyers), not from MAT-01.
 */
record Proximity() implements Criterion {
    private static final int HALF_AT_KM = 50;

    @Override
    public String key() {
        return "matchmaking.criterion.proximity";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        Place hers = mentee.profile().place();
        Place theirs = mentor.profile().place();
        if (hers.sameMunicipality(theirs)) {
            return max;
        }
        OptionalInt kilometres = hers.kilometresTo(theirs);
        if (kilometres.isPresent()) {
            return max * HALF_AT_KM / (HALF_AT_KM + kilometres.getAsInt());
        }
        if (!hers.isKnown() || !theirs.isKnown()) {
            return max / 2;
        }
        return hers.sameRegion(theirs) ? max / 2 : hers.sameCountry(theirs) ? max / 8 : 0;
    }

    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        return Kernels.alike(
                this, mentors, mentees, max, mentee -> mentee.profile().place());
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        Place hers = mentee.profile().place();
        Place theirs = mentor.profile().place();
        if (hers.sameMunicipality(theirs)) {
            return Reason.of(key() + ".municipality");
        }
        OptionalInt kilometres = hers.kilometresTo(theirs);
        if (kilometres.isPresent()) {
            return Reason.of(key() + ".distance", new Fact.Count(kilometres.getAsInt()));
        }
        if (!hers.isKnown() || !theirs.isKnown()) {
            return Reason.of(key() + ".unstated");
        }
        String level = hers.sameRegion(theirs) ? ".region" : hers.sameCountry(theirs) ? ".country" : ".abroad";
        return Reason.of(key() + level);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.Set;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.internal.Named;

/** Gives someone of whom the shared database knows this or that what somebody invented wishes. */
public final class Wishes {
    private Wishes() {}

    /** Who takes nobody, being a tutor alone, still takes nobody. */
    public static Named<Mentor> of(Named<Mentor> known, Mentor invented) {
        Mentor who = known.who();
        return new Named<>(
                known.name(),
                new Mentor(
                        who.code(),
                        who.capacity() == 0 ? 0 : invented.capacity(),
                        invented.topics(),
                        invented.hours(),
                        invented.experience(),
                        profile(who.profile(), invented.profile())));
    }

    public static Named<Mentee> of(Named<Mentee> known, Mentee invented) {
        Mentee who = known.who();
        return new Named<>(
                known.name(),
                new Mentee(
                        who.code(),
                        who.kind(),
                        invented.topics(),
                        invented.hours(),
                        invented.experience(),
                        profile(who.profile(), invented.profile())));
    }

    private static Profile profile(Profile known, Profile invented) {
        return new Profile(
                languages(known.languages(), invented.languages()),
                known.place().equals(Place.UNKNOWN) ? invented.place() : known.place(),
                invented.availability(),
                invented.modes(),
                invented.expectations(),
                invented.gifts(),
                known.gender().or(invented::gender),
                invented.preferredGender(),
                invented.organisation());
    }

    /** Who does not speak Spanish is one of those who are hard to place, and stays so. */
    private static Set<String> languages(Set<String> known, Set<String> invented) {
        return known.isEmpty() || !invented.contains("es") ? invented : known;
    }
}

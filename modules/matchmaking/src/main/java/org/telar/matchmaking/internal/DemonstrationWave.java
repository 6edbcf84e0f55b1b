// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.User;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.demo.DemoWave;
import org.telar.matchmaking.internal.demo.Network;
import org.telar.matchmaking.internal.demo.Wishes;

/**
 * The wave of a programme of the demonstration, with the people who take part in it: their wishes alone are invented. Women
 * are left to be matched by whoever looks around; where enterprises are mentored, that has begun.
 */
final class DemonstrationWave {
    private static final long SEED = 126_650;

    private final Cohort cohort;
    private final Links links;
    private final Waves waves;
    private final Drafts drafts;
    private final Approvals approvals;
    private final StoredMatches matches;
    private final MatchSteps steps;
    private final Tutors tutors;

    DemonstrationWave(
            Cohort cohort,
            Links links,
            Waves waves,
            Drafts drafts,
            Approvals approvals,
            StoredMatches matches,
            MatchSteps steps,
            Tutors tutors) {
        this.cohort = cohort;
        this.links = links;
        this.waves = waves;
        this.drafts = drafts;
        this.approvals = approvals;
        this.matches = matches;
        this.steps = steps;
        this.tutors = tutors;
    }

    /** Of the wave with the most mentors and mentees; nothing when the programme has no mentors, or that wave is here already. */
    void make(User user, String programme) {
        cohort.waves(user).stream()
                .filter(wave -> wave.name().endsWith(", " + programme))
                .filter(wave -> !cohort.mentors(user, wave.id()).isEmpty())
                .max(Comparator.comparingInt(wave -> size(user, wave)))
                .filter(wave -> waves.ofProgramme(user, wave.id()).isEmpty())
                .ifPresent(wave -> make(user, wave));
    }

    private int size(User user, ProgrammeWave wave) {
        return cohort.mentors(user, wave.id()).size()
                + cohort.mentees(user, wave.id()).size();
    }

    private void make(User user, ProgrammeWave of) {
        if (waves.create(user, of.name(), Optional.of(of)) instanceof Change.Done<WaveEntry> done) {
            long wave = done.stored().id();
            links.take(user, wave);
            People people = waves.people(user, wave);
            boolean enterprises = !people.mentees().isEmpty()
                    && people.mentees().stream().allMatch(mentee -> mentee.who().kind() == Mentee.Kind.ENTERPRISE);
            wish(user, wave, people, enterprises ? Network.SUPPLIERS : Network.WOMEN);
            if (enterprises) {
                begin(user, wave);
            }
        }
    }

    private void wish(User user, long wave, People people, Network network) {
        Wave invented = new DemoWave(
                        network, SEED, people.mentors().size(), people.mentees().size())
                .wave();
        List<Named<Mentor>> mentors = new ArrayList<>();
        for (int i = 0; i < people.mentors().size(); i++) {
            mentors.add(Wishes.of(people.mentors().get(i), invented.mentors().get(i)));
        }
        List<Named<Mentee>> mentees = new ArrayList<>();
        for (int i = 0; i < people.mentees().size(); i++) {
            mentees.add(Wishes.of(people.mentees().get(i), invented.mentees().get(i)));
        }
        waves.bringMentors(user, wave, mentors);
        waves.bringMentees(user, wave, mentees);
    }

    /** Matched, approved, published; enterprises have their tutors, too. */
    private void begin(User user, long wave) {
        drafts.match(user, wave, drafts.usual(user, wave), (step, done, total) -> {}, () -> false);
        for (Draft draft : drafts.all(user, wave)) {
            Explained explained = drafts.explained(user, wave, draft.id()).orElseThrow();
            approvals.approve(user, wave, draft.id(), explained.approvable());
        }
        List<Long> approved =
                matches.entries(user, wave).stream().map(MatchEntry::id).toList();
        steps.publish(user, approved, done -> {});
        tutors.propose(user, wave, () -> false);
        tutors.approve(user, wave, tutors.of(user, wave));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.telar.demo.Draw;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * 126 mentors and 650 mentees, women and their enterprises: most around Santiago, most with time in the evening, some who
 * want a woman only, a few who are hard to place, and a little less room than people.
 */
public final class DemoWave {
    private static final long SEED = 126_650;
    private static final int MENTORS = 126;
    private static final int MENTEES = 650;

    private final List<Entry<Mentor>> mentors;
    private final List<Entry<Mentee>> mentees;

    public DemoWave() {
        this(SEED, MENTORS, MENTEES);
    }

    /** Another wave of the same kind; those who are hard to place are in it as far as it has so many mentees. */
    public DemoWave(long seed, int mentors, int mentees) {
        this(Network.WOMEN, seed, mentors, mentees);
    }

    public DemoWave(Network network, long seed, int mentors, int mentees) {
        Population population = new Population(network, new Draw(seed));
        this.mentors =
                IntStream.rangeClosed(1, mentors).mapToObj(population::mentor).toList();
        this.mentees =
                IntStream.rangeClosed(1, mentees).mapToObj(population::mentee).toList();
    }

    /** The same people as the engine sees them. */
    public Wave wave() {
        return Wave.of(
                mentors.stream().map(Entry::who).toList(),
                mentees.stream().map(Entry::who).toList());
    }

    /** One row for each mentor, Spanish column label to text, as in a spreadsheet to import. */
    public List<Map<String, String>> mentorRows() {
        Sheet sheet = new Sheet();
        return mentors.stream().map(sheet::mentor).toList();
    }

    /** One row for each mentee, Spanish column label to text, as in a spreadsheet to import. */
    public List<Map<String, String>> menteeRows() {
        Sheet sheet = new Sheet();
        return mentees.stream().map(sheet::mentee).toList();
    }
}

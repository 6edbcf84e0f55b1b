// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * The topics of the application that the mentor offers (MAT-03, MAT-09). They are listed by importance: of n topics the
 * first weighs n, the second n - 1, the last 1.
 */
record TopicsOffered() implements Criterion {
    /** Who names more topics is counted pair by pair. */
    private static final int COUNTED = 6;

    @Override
    public String key() {
        return "matchmaking.criterion.topics";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        List<String> sought = mentee.topics();
        if (sought.isEmpty()) {
            return max / 2;
        }
        Set<String> offered = mentor.topics();
        int size = sought.size();
        int found = 0;
        for (int place = 0; place < size; place++) {
            if (offered.contains(sought.get(place))) {
                found += size - place;
            }
        }
        return max * found / (size * (size + 1) / 2);
    }

    /**
     * The first k topics, for each k, are counted one after the other: so the first topic is counted as often as there are
     * topics, the last one once.
     */
    @Override
    public Kernel over(List<Mentor> mentors, List<Mentee> mentees, int max) {
        Optional<CodeBits> coded = CodeBits.of(mentors, Mentor::topics, mentees, Mentee::topics);
        Kernel each = Kernels.each(this, mentors, mentees, max);
        if (coded.isEmpty()) {
            return each;
        }
        int[][] firsts = mentees.stream()
                .map(mentee -> firsts(coded.get(), mentee.topics()))
                .toArray(int[][]::new);
        int[] offered = coded.get().offered;
        return (mentee, from, to, points) -> {
            int size = mentees.get(mentee).topics().size();
            if (size == 0 || size > COUNTED) {
                each.apply(mentee, from, to, points);
            } else {
                add(firsts[mentee], Share.factor(max, size * (size + 1) / 2), offered, from, to, points);
            }
        };
    }

    private static int[] firsts(CodeBits coded, List<String> topics) {
        int[] firsts = new int[COUNTED];
        for (int place = 0; place < Math.min(COUNTED, topics.size()); place++) {
            firsts[place] = coded.of(topics.subList(0, place + 1));
        }
        return firsts;
    }

    private static void add(int[] firsts, int factor, int[] offered, int from, int to, int[] points) {
        int first = firsts[0];
        int second = firsts[1];
        int third = firsts[2];
        int fourth = firsts[3];
        int fifth = firsts[4];
        int sixth = firsts[5];
        for (int mentor = from; mentor < to; mentor++) {
            int topics = offered[mentor];
            int found = Integer.bitCount(topics & first)
                    + Integer.bitCount(topics & second)
                    + Integer.bitCount(topics & third)
                    + Integer.bitCount(topics & fourth)
                    + Integer.bitCount(topics & fifth)
                    + Integer.bitCount(topics & sixth);
            points[mentor] += found * factor >> Share.SHIFT;
        }
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Coverage.reason(key(), Catalogue.TOPIC, mentee.topics(), mentor.topics());
    }
}

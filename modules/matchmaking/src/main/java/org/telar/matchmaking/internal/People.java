// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/** Everyone in a wave. */
public record People(List<Named<Mentor>> mentors, List<Named<Mentee>> mentees) {
    public People {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
    }

    public Wave wave() {
        return Wave.of(
                mentors.stream().map(Named::who).toList(),
                mentees.stream().map(Named::who).toList());
    }

    /** Without mentors who take nobody, such as tutors who are nothing else. */
    People mentoring() {
        return new People(
                mentors.stream().filter(mentor -> mentor.who().capacity() > 0).toList(), mentees);
    }

    /** Those who are still to be matched: mentees without a match that holds a place, mentors with the places left. */
    public People open(Collection<Pair> held) {
        Set<String> placed = held.stream().map(Pair::mentee).collect(Collectors.toSet());
        Map<String, Long> taken = held.stream().collect(Collectors.groupingBy(Pair::mentor, Collectors.counting()));
        return new People(
                mentors.stream()
                        .map(mentor ->
                                left(mentor, taken.getOrDefault(mentor.who().code(), 0L)))
                        .toList(),
                mentees.stream()
                        .filter(mentee -> !placed.contains(mentee.who().code()))
                        .toList());
    }

    private static Named<Mentor> left(Named<Mentor> mentor, long taken) {
        Mentor who = mentor.who();
        int places = (int) Math.max(0, who.capacity() - taken);
        return taken == 0
                ? mentor
                : new Named<>(
                        mentor.name(),
                        new Mentor(who.code(), places, who.topics(), who.hours(), who.experience(), who.profile()));
    }

    public Map<String, Named<Mentor>> mentorsByCode() {
        return mentors.stream().collect(Collectors.toMap(mentor -> mentor.who().code(), Function.identity()));
    }

    public Map<String, Named<Mentee>> menteesByCode() {
        return mentees.stream().collect(Collectors.toMap(mentee -> mentee.who().code(), Function.identity()));
    }

    /** The same for the same facts, names aside, in whatever order: tells whether a matching is still about these people. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(
                            mentors.stream().map(Named::who).sorted(Comparator.comparing(Mentor::code)),
                            mentees.stream().map(Named::who).sorted(Comparator.comparing(Mentee::code)))
                    .forEach(who -> digest.update((who + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

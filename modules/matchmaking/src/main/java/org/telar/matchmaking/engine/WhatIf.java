// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * What changes by hand would do to a draft, before anybody decides on them. There are two kinds. {@link #moved}, {@link
 * #swapped} and {@link #released} leave everyone else where she is. All others match the wave anew around the change, so
 * that the loss that is told is the least possible; of equally good matchings they take the one that is nearest to the
 * draft. Nothing is kept here; safe for several threads.
 *
 * @param draft its pairs; the loss is counted from here, so it is that against the best when the draft is the best
 */
public record WhatIf(Matchmaker matchmaker, Wave wave, Pairing draft) {
    /** This pair is made, whatever it costs the others. */
    public Effect pinned(Pair pair) {
        Set<Pair> pinned = new HashSet<>(wave.pinned());
        pinned.removeIf(other -> other.mentee().equals(pair.mentee()));
        pinned.add(pair);
        return matched(new Wave(wave.mentors(), wave.mentees(), pinned, wave.forbidden()));
    }

    /** This pair is not made. */
    public Effect forbidden(Pair pair) {
        Set<Pair> pinned = new HashSet<>(wave.pinned());
        pinned.remove(pair);
        Set<Pair> forbidden = new HashSet<>(wave.forbidden());
        forbidden.add(pair);
        return matched(new Wave(wave.mentors(), wave.mentees(), pinned, forbidden));
    }

    /** The mentor takes so many; 0 when she leaves or pauses. Pins that this leaves no place for are refused. */
    public Effect withCapacity(String mentor, int capacity) {
        requireMentor(mentor);
        UnaryOperator<Mentor> changed = one -> one.code().equals(mentor)
                ? new Mentor(one.code(), capacity, one.topics(), one.hours(), one.experience(), one.profile())
                : one;
        return matched(new Wave(
                wave.mentors().stream().map(changed).toList(), wave.mentees(), wave.pinned(), wave.forbidden()));
    }

    /** The mentee leaves or pauses. */
    public Effect without(String mentee) {
        requireMentee(mentee);
        Set<Pair> pinned = new HashSet<>(wave.pinned());
        pinned.removeIf(pair -> pair.mentee().equals(mentee));
        return matched(new Wave(
                wave.mentors(),
                wave.mentees().stream()
                        .filter(one -> !one.code().equals(mentee))
                        .toList(),
                pinned,
                wave.forbidden()));
    }

    /** The best matching for the people as they are now, as near to the draft as that can be. */
    public Effect matchedAnew() {
        return matched(wave);
    }

    private Effect matched(Wave changed) {
        return switch (matchmaker.match(changed, Keeping.amongEquals(draft), (step, done, total) -> {}, () -> false)) {
            case Matching matching -> Effect.Made.of(draft, Pairing.of(matching));
            case Outcome.PinsRefused refused -> new Effect.Refused(refused.pins());
            case Outcome.Cancelled cancelled -> throw new IllegalStateException("Nobody cancelled");
        };
    }

    /** Only this mentee gets another mentor, who needs a free place. */
    public Effect moved(Pair pair) {
        requireMentor(pair.mentor());
        requireMentee(pair.mentee());
        return byHand(Map.of(pair.mentee(), Optional.of(pair.mentor())));
    }

    /** Two mentees change mentors with each other; one of them may have none. */
    public Effect swapped(String mentee, String other) {
        requireMentee(mentee);
        requireMentee(other);
        if (mentee.equals(other)) {
            throw new IllegalArgumentException("Mentee " + mentee + " cannot change places with herself");
        }
        return byHand(Map.of(
                mentee, draft.of(other).map(Pair::mentor),
                other, draft.of(mentee).map(Pair::mentor)));
    }

    /** Only this mentee has nobody any more. */
    public Effect released(String mentee) {
        requireMentee(mentee);
        return byHand(Map.of(mentee, Optional.empty()));
    }

    private Effect byHand(Map<String, Optional<String>> mentorOf) {
        Map<String, Mentor> mentors = wave.mentors().stream().collect(toMap(Mentor::code, identity()));
        Map<String, Mentee> mentees = wave.mentees().stream().collect(toMap(Mentee::code, identity()));
        Map<Pair, Integer> scores = new HashMap<>(draft.scores());
        Set<Pair> made = new HashSet<>();
        mentorOf.forEach((mentee, mentor) -> {
            draft.of(mentee).ifPresent(scores::remove);
            mentor.map(code -> new Pair(code, mentee)).ifPresent(made::add);
        });
        for (Pair pair : made) {
            scores.put(
                    pair,
                    matchmaker
                            .explain(mentors.get(pair.mentor()), mentees.get(pair.mentee()))
                            .score());
        }
        List<RefusedPin> refused =
                matchmaker.refused(new Wave(wave.mentors(), wave.mentees(), scores.keySet(), wave.forbidden())).stream()
                        .filter(pin -> made.contains(pin.pair()))
                        .toList();
        return refused.isEmpty() ? Effect.Made.of(draft, Pairing.of(scores)) : new Effect.Refused(refused);
    }

    private void requireMentor(String code) {
        if (wave.mentors().stream().noneMatch(mentor -> mentor.code().equals(code))) {
            throw new IllegalArgumentException("There is no mentor " + code + " in the wave");
        }
    }

    private void requireMentee(String code) {
        if (wave.mentees().stream().noneMatch(mentee -> mentee.code().equals(code))) {
            throw new IllegalArgumentException("There is no mentee " + code + " in the wave");
        }
    }
}

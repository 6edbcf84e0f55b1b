// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.tutors.TutorLayer;
import org.telar.matchmaking.engine.tutors.TutorPlan;

/**
 * The generalist tutors of a wave (MAT-05) and the enterprises that each has.
 *
 * @param change how often it was changed before: whoever changes it says which she saw
 * @param limit the most enterprises that the programme lets a tutor have
 * @param mentors of whom some are tutors
 * @param tutors in the order of their codes
 * @param without enterprises that have no tutor
 */
public record Tutoring(
        int change, int limit, List<Named<Mentor>> mentors, List<Tutor> tutors, List<Named<Mentee>> without) {
    public Tutoring {
        mentors = List.copyOf(mentors);
        tutors = List.copyOf(tutors);
        without = List.copyOf(without);
    }

    /**
     * An enterprise with its tutor.
     *
     * @param byHand whether a person chose the tutor; proposals leave it where it is
     * @param proposedBy account
     */
    public record Tutored(Named<Mentee> enterprise, boolean byHand, boolean approved, long proposedBy) {
        public String code() {
            return enterprise.who().code();
        }

        /** Whether a new proposal leaves it where it is. */
        boolean stays() {
            return byHand || approved;
        }
    }

    /**
     * A tutor and those whom she has.
     *
     * @param places the most enterprises that she may have
     */
    public record Tutor(Named<Mentor> who, int places, List<Tutored> enterprises) {
        public Tutor {
            enterprises = List.copyOf(enterprises);
        }

        public String code() {
            return who.who().code();
        }

        public int free() {
            return Math.max(0, places - enterprises.size());
        }

        /** What there is to look after. */
        public TutorPlan.Group coverage() {
            return TutorPlan.Group.of(
                    who.who(),
                    enterprises.stream().map(one -> one.enterprise().who()).toList());
        }

        /** The topics that her enterprises seek. */
        public Set<String> topics() {
            return enterprises.stream()
                    .flatMap(one -> one.enterprise().who().topics().stream())
                    .collect(Collectors.toSet());
        }
    }

    /** Who would have whom if all but those that stay were given tutors anew: as many as possible, then the best coverage. */
    TutorPlan proposal() {
        return layer(limit)
                .plan(
                        tutors.stream().map(Tutoring::withWhatIsLeft).toList(),
                        enterprises(one -> !one.stays()),
                        tutors.size());
    }

    /**
     * Whom of all mentors it takes to cover topics and territory of all enterprises best, and no more than are needed.
     *
     * @param places the most enterprises that each would have
     */
    Set<String> suggestion(int places) {
        List<Mentor> all = mentors.stream().map(one -> with(one.who(), places)).toList();
        return layer(places).plan(all, enterprises(one -> true)).groups().stream()
                .map(TutorPlan.Group::tutor)
                .collect(Collectors.toSet());
    }

    private static TutorLayer layer(int places) {
        TutorLayer standard = TutorLayer.standard();
        return new TutorLayer(standard.scoring(), places, standard.steps());
    }

    private static Mentor withWhatIsLeft(Tutor tutor) {
        long stay = tutor.enterprises().stream().filter(Tutored::stays).count();
        return with(tutor.who().who(), (int) Math.max(0, tutor.places() - stay));
    }

    /** Her places as a tutor have nothing to do with those as a mentor. */
    private static Mentor with(Mentor who, int places) {
        return new Mentor(who.code(), places, who.topics(), who.hours(), who.experience(), who.profile());
    }

    private List<Mentee> enterprises(Predicate<Tutored> which) {
        return Stream.concat(without.stream(), tutored().filter(which).map(Tutored::enterprise))
                .map(Named::who)
                .toList();
    }

    public Stream<Tutored> tutored() {
        return tutors.stream().flatMap(tutor -> tutor.enterprises().stream());
    }

    public int enterprises() {
        return without.size() + (int) tutored().count();
    }

    /** How many tutors it takes when each has so many enterprises at most. */
    public int needed(int places) {
        return (enterprises() + places - 1) / places;
    }

    /** Those that wait for an approval that this account may give. */
    public long waitingFor(long account, boolean fourEyes) {
        return tutored()
                .filter(one -> !one.approved() && !(fourEyes && one.proposedBy() == account))
                .count();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.exchange.columns.Vocabulary;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.internal.store.LinkStore;
import org.telar.matchmaking.internal.store.LinkStore.Line;
import org.telar.matchmaking.internal.store.LinkStore.Link;
import org.telar.matchmaking.internal.store.WaveStore;

/**
 * Ties the lists of a wave to the shared database, so that each mentor reaches those whom she mentors. Every method checks what
 * the user may do, here and there. Safe for many threads.
 */
public final class Links {
    private final LinkStore lines;
    private final WaveStore waves;
    private final Cohort cohort;
    private final Tutors.Ratio ratio;
    private final MentorLabels labels;

    public Links(LinkStore lines, WaveStore waves, Cohort cohort, Tutors.Ratio ratio, MentorLabels labels) {
        this.lines = lines;
        this.waves = waves;
        this.cohort = cohort;
        this.ratio = ratio;
        this.labels = labels;
    }

    /** The waves of programmes that the user reaches. */
    public List<ProgrammeWave> programmeWaves(User user) {
        return cohort.waves(user);
    }

    /** How many of the lists are known as people or enterprises of the shared database. */
    public record State(int linked, int all) {
        public boolean isComplete() {
            return linked == all;
        }
    }

    /** Empty when the wave belongs to no programme. */
    public Optional<State> state(User user, long wave) {
        return lines.as(
                user,
                Permissions.SEE,
                () -> lines.programmeWave(wave).map(programme -> {
                    List<Line> all = both(wave).toList();
                    return new State(
                            (int) all.stream()
                                    .filter(line -> line.linked().isPresent())
                                    .count(),
                            all.size());
                }));
    }

    private Stream<Line> both(long wave) {
        return Stream.concat(lines.mentors(wave).stream(), lines.mentees(wave).stream());
    }

    /**
     * What came of it.
     *
     * @param linked lines that are now known as somebody
     * @param added people who were not in the lists before
     * @param stopped why it did not go on to the end, if it did not
     */
    public record Tied(int linked, int added, Optional<Message> stopped) {}

    /**
     * Takes who takes part in the programme's wave: lines of the same name become known as them, and who is in no list is added
     * with what the shared database knows of her. A name that two have ties nobody. Who takes part as a generalist tutor comes
     * into the list of mentors and is named a tutor, unless staff have taken that back; if she is no mentor, and in no list, she
     * comes without places and gets them when she becomes one.
     */
    public Tied take(User user, long wave) {
        return lines.as(user, Permissions.IMPORT, () -> {
            long programmeWave = requireProgramme(wave);
            List<Cohort.Member> mentors = cohort.mentors(user, programmeWave);
            List<Cohort.Member> tutors = cohort.tutors(user, programmeWave);
            List<Cohort.Member> mentees = cohort.mentees(user, programmeWave);
            List<Cohort.Member> guides =
                    Stream.concat(mentors.stream(), tutors.stream()).distinct().toList();
            int linked = tieMentors(user, wave, guides) + tieMentees(user, wave, mentees);
            waves.mentors().write(wave, cohort.asMentors(user, toAdd(mentors, lines.mentors(wave))));
            waves.mentees().write(wave, cohort.asMentees(user, toAdd(mentees, lines.mentees(wave))));
            // mentors among them have a line by now
            List<Cohort.Member> onlyTutors = toAdd(tutors, lines.mentors(wave));
            waves.mentors().write(wave, cohort.asTutors(user, onlyTutors));
            lines.areTutorsOnly(
                    wave, onlyTutors.stream().map(Cohort.Member::code).toList());
            int added = tieMentors(user, wave, guides) + tieMentees(user, wave, mentees);
            lines.areMentorsToo(wave, persons(mentors), Cohort.USUAL_CAPACITY);
            lines.nameTutors(
                    wave, persons(tutors), ratio.of(user, waves.wave(wave).orElseThrow()));
            return new Tied(linked, added, Optional.empty());
        });
    }

    private static List<Long> persons(List<Cohort.Member> people) {
        return people.stream()
                .map(Cohort.Member::who)
                .filter(who -> who.kind() == Mentored.Kind.PERSON)
                .map(Mentored::id)
                .toList();
    }

    private int tieMentors(User user, long wave, List<Cohort.Member> members) {
        return tied(user, wave, links(lines.mentors(wave), members), lines::linkMentors);
    }

    private int tieMentees(User user, long wave, List<Cohort.Member> members) {
        return tied(user, wave, links(lines.mentees(wave), members), lines::linkMentees);
    }

    private interface Tie {
        Set<Mentored> tie(long wave, List<Link> links);
    }

    /** Who is mentored already is within her mentor's reach from now on, in the shared database too. */
    private int tied(User user, long wave, List<Link> links, Tie tie) {
        return lines.inTransaction(() -> {
            tie.tie(wave, links).forEach(mentored -> labels.follow(user, mentored));
            return links.size();
        });
    }

    private static List<Cohort.Member> unknown(List<Cohort.Member> members, List<Line> lines) {
        Set<Mentored> known = known(lines);
        return members.stream().filter(member -> !known.contains(member.who())).toList();
    }

    /** Nobody's line is written over. */
    private static List<Cohort.Member> toAdd(List<Cohort.Member> members, List<Line> lines) {
        Set<String> taken = lines.stream().map(Line::code).collect(Collectors.toSet());
        return unknown(members, lines).stream()
                .filter(member -> !taken.contains(member.code()))
                .toList();
    }

    private static Set<Mentored> known(List<Line> lines) {
        Set<Mentored> known = new HashSet<>();
        lines.forEach(line -> line.linked().ifPresent(id -> known.add(new Mentored(line.kind(), id))));
        return known;
    }

    /**
     * By the code that a member gets when she is added, with her name, or by a name that one line and one member have. A code
     * alone says nothing: lists have codes of their own.
     */
    private static List<Link> links(List<Line> lines, List<Cohort.Member> members) {
        Map<String, List<Cohort.Member>> byName = new HashMap<>();
        for (Cohort.Member member : unknown(members, lines)) {
            byName.computeIfAbsent(key(member.who().kind(), member.name()), name -> new ArrayList<>())
                    .add(member);
            byName.computeIfAbsent(
                            member.code() + " " + key(member.who().kind(), member.name()), code -> new ArrayList<>())
                    .add(member);
        }
        Map<String, Integer> times = new HashMap<>();
        List<Line> open = lines.stream().filter(line -> line.linked().isEmpty()).toList();
        open.forEach(line -> times.merge(key(line.kind(), line.name()), 1, Integer::sum));
        List<Link> links = new ArrayList<>();
        Set<Mentored> used = new HashSet<>();
        for (Line line : open) {
            String name = key(line.kind(), line.name());
            List<Cohort.Member> same = byName.getOrDefault(
                    line.code() + " " + name, times.get(name) == 1 ? byName.getOrDefault(name, List.of()) : List.of());
            if (same.size() == 1 && used.add(same.getFirst().who())) {
                links.add(new Link(line, same.getFirst().who()));
            }
        }
        return links;
    }

    private static String key(Mentored.Kind kind, String name) {
        return kind + " " + Vocabulary.fold(name);
    }

    /**
     * Enters the lines that nobody knows yet as people or enterprises who take part in the programme's wave. Who has the same
     * name in the shared database, and is the only one, is taken to be she.
     *
     * @param progress told how many lines are done
     */
    public Tied enter(User user, long wave, IntConsumer progress, BooleanSupplier cancelled) {
        return lines.as(user, Permissions.IMPORT, () -> {
            long programmeWave = requireProgramme(wave);
            Entering entering = new Entering(user, wave, programmeWave, progress, cancelled);
            entering.all(lines.mentors(wave), true);
            entering.all(lines.mentees(wave), false);
            return new Tied(entering.done, 0, entering.stopped);
        });
    }

    private long requireProgramme(long wave) {
        return lines.programmeWave(wave)
                .orElseThrow(() -> new IllegalArgumentException("Wave " + wave + " belongs to no programme"));
    }

    private final class Entering {
        private final User user;
        private final long wave;
        private final long programmeWave;
        private final IntConsumer progress;
        private final BooleanSupplier cancelled;
        private int done;
        private Optional<Message> stopped = Optional.empty();

        Entering(User user, long wave, long programmeWave, IntConsumer progress, BooleanSupplier cancelled) {
            this.user = user;
            this.wave = wave;
            this.programmeWave = programmeWave;
            this.progress = progress;
            this.cancelled = cancelled;
        }

        void all(List<Line> all, boolean mentors) {
            for (Line line : all) {
                if (line.linked().isPresent() || stopped.isPresent() || cancelled.getAsBoolean()) {
                    continue;
                }
                one(line, mentors);
                progress.accept(done);
            }
        }

        private void one(Line line, boolean mentor) {
            switch (cohort.enter(user, programmeWave, line.kind(), line.name(), mentor)) {
                case Cohort.Entry.Known known -> {
                    List<Link> link = List.of(new Link(line, known.who()));
                    done += tied(user, wave, link, mentor ? lines::linkMentors : lines::linkMentees);
                }
                case Cohort.Entry.Refused refused -> stopped = Optional.of(refused.reason());
            }
        }
    }
}

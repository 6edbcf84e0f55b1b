// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.cayenne.Cayenne;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.persistence.ModuleStore;

/** Which entries of a wave's lists are which people and enterprises of the shared database. */
public final class LinkStore {
    private final ModuleStore store;

    public LinkStore(ModuleStore store) {
        this.store = store;
    }

    /**
     * A line of a list.
     *
     * @param kind person, also of every mentor, or enterprise
     * @param linked to whom in the kernel; empty while nobody knows
     */
    public record Line(long id, String code, String name, Mentored.Kind kind, Optional<Long> linked) {}

    public <T> T as(User user, Permission permission, Supplier<T> work) {
        return store.as(user, permission, work);
    }

    /** One commit for all that the work stores. */
    public <T> T inTransaction(Supplier<T> work) {
        return store.inTransaction(work);
    }

    public Optional<Long> programmeWave(long wave) {
        return Optional.ofNullable(
                WaveStore.requireWave(store.newContext(), wave).getProgrammeWave());
    }

    /** By code. */
    public List<Line> mentors(long wave) {
        return ObjectSelect.query(MentorRow.class)
                .where(MentorRow.WAVE.dot(WaveRow.ID).eq(wave))
                .orderBy(MentorRow.CODE.asc())
                .select(store.newContext())
                .stream()
                .map(row -> new Line(
                        Cayenne.longPKForObject(row),
                        row.getCode(),
                        row.getName(),
                        Mentored.Kind.PERSON,
                        Optional.ofNullable(row.getPerson())))
                .toList();
    }

    /** By code. */
    public List<Line> mentees(long wave) {
        return ObjectSelect.query(MenteeRow.class)
                .where(MenteeRow.WAVE.dot(WaveRow.ID).eq(wave))
                .orderBy(MenteeRow.CODE.asc())
                .select(store.newContext())
                .stream()
                .map(LinkStore::line)
                .toList();
    }

    private static Line line(MenteeRow row) {
        boolean enterprise = row.getKind().equals(Mentee.Kind.ENTERPRISE.code());
        return new Line(
                Cayenne.longPKForObject(row),
                row.getCode(),
                row.getName(),
                enterprise ? Mentored.Kind.ENTERPRISE : Mentored.Kind.PERSON,
                Stream.of(Optional.ofNullable(row.getPerson()), Optional.ofNullable(row.getEnterprise()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** A line of a list, as it was read, and who it is. */
    public record Link(Line line, Mentored who) {}

    /**
     * What was published before its mentor was known is seen by her from now on. A line that got another name, or was tied,
     * since it was read is left as it is.
     *
     * @return whom published matches of these lines are about
     */
    public Set<Mentored> linkMentors(long wave, List<Link> links) {
        return store.change(context -> {
            Set<Long> known = new HashSet<>();
            for (Link link : links) {
                MentorRow row = Objects.requireNonNull(
                        SelectById.query(MentorRow.class, link.line().id()).selectOne(context));
                if (row.getPerson() == null && row.getName().equals(link.line().name())) {
                    row.setPerson(link.who().id());
                    known.add(link.line().id());
                }
            }
            List<MatchRow> told =
                    published(context, wave, known, match -> match.getMentor().id());
            for (MatchRow match : told) {
                match.setReader(match.getMentor().getPerson());
                match.getMentee().setMentoredBy(match.getMentor().getPerson());
            }
            return mentored(told);
        });
    }

    /** The same for mentees. @return whom published matches of these lines are about */
    public Set<Mentored> linkMentees(long wave, List<Link> links) {
        return store.change(context -> {
            Set<Long> known = new HashSet<>();
            for (Link link : links) {
                MenteeRow row = Objects.requireNonNull(
                        SelectById.query(MenteeRow.class, link.line().id()).selectOne(context));
                if (link.line().equals(line(row))) {
                    boolean person = link.who().kind() == Mentored.Kind.PERSON;
                    row.setPerson(person ? link.who().id() : null);
                    row.setEnterprise(person ? null : link.who().id());
                    known.add(link.line().id());
                }
            }
            return mentored(
                    published(context, wave, known, match -> match.getMentee().id()));
        });
    }

    private static List<MatchRow> published(
            ObjectContext context, long wave, Set<Long> lines, ToLongFunction<MatchRow> line) {
        return lines.isEmpty()
                ? List.of()
                : ObjectSelect.query(MatchRow.class)
                        .where(MatchRow.WAVE.dot(WaveRow.ID).eq(wave).andExp(MatchRow.STATE.in(MatchStore.PUBLIC)))
                        .prefetch(MatchRow.MENTOR.joint())
                        .prefetch(MatchRow.MENTEE.joint())
                        .select(context)
                        .stream()
                        .filter(match -> lines.contains(line.applyAsLong(match)))
                        .toList();
    }

    private static Set<Mentored> mentored(List<MatchRow> matches) {
        return matches.stream()
                .flatMap(match -> MatchStore.mentored(match.getMentee()).stream())
                .collect(Collectors.toSet());
    }

    /** @param codes of mentors who are in the list for being tutors alone */
    public void areTutorsOnly(long wave, List<String> codes) {
        store.batch(
                "UPDATE MATCHMAKING_MENTOR SET TUTOR_ONLY = ? WHERE WAVE_ID = ? AND CODE = ?",
                codes.stream().map(code -> new Object[] {true, wave, code}).toList());
    }

    /** @param people of whom those get places who were in the list for being tutors alone @param capacity of each */
    public void areMentorsToo(long wave, List<Long> people, int capacity) {
        store.batch(
                "UPDATE MATCHMAKING_MENTOR SET CAPACITY = ?, TUTOR_ONLY = ?"
                        + " WHERE WAVE_ID = ? AND PERSON = ? AND TUTOR_ONLY = ? AND CAPACITY = 0",
                people.stream()
                        .map(person -> new Object[] {capacity, false, wave, person, true})
                        .toList());
    }

    /** @param people of whom those are named who are in the list of mentors and were never tutors @param places of each */
    public void nameTutors(long wave, List<Long> people, int places) {
        store.batch(
                "UPDATE MATCHMAKING_MENTOR SET TUTOR_PLACES = ? WHERE WAVE_ID = ? AND PERSON = ? AND TUTOR_PLACES = 0",
                people.stream()
                        .map(person -> new Object[] {places, wave, person})
                        .toList());
    }
}

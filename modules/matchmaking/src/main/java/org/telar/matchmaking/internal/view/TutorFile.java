// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.exchange.Cell;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.Title.Kind;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Tutoring;
import org.telar.matchmaking.internal.Tutoring.Tutor;
import org.telar.matchmaking.internal.Tutoring.Tutored;

/**
 * The groups of the tutors as a table to take away: one row for each enterprise, with what its tutor covers; those without one
 * come last.
 */
record TutorFile(Tutoring tutoring, Words words, Words.Texts texts) {
    private static final List<String> TITLES = List.of(
            "matchmaking.file.enterprise-code",
            "matchmaking.enterprise",
            "matchmaking.file.tutor-code",
            "matchmaking.tutor",
            "matchmaking.tutors.covered",
            "matchmaking.tutors.uncovered",
            "matchmaking.tutors.region",
            "matchmaking.match.state");

    TableFile file(LocalDate day, Locale country) {
        return new TableFile(
                texts.text("matchmaking.tutors.sheet"),
                day,
                country,
                TITLES.stream()
                        .map(key -> new Title(texts.text(key), Kind.TEXT))
                        .toList(),
                this::write);
    }

    private void write(TableWriter table) throws IOException {
        for (Tutor tutor : tutoring.tutors()) {
            Set<String> elsewhere = Set.copyOf(tutor.coverage().elsewhere());
            for (Tutored one : tutor.enterprises()) {
                table.write(row(tutor, one, !elsewhere.contains(one.code())));
            }
        }
        for (Named<Mentee> one : tutoring.without()) {
            Stream<Cell> nobody = TITLES.stream().skip(2).map(key -> Cell.EMPTY);
            table.write(Stream.concat(Stream.of(Cell.of(one.who().code()), Cell.of(one.name())), nobody)
                    .toList());
        }
    }

    private List<Cell> row(Tutor tutor, Tutored one, boolean near) {
        return List.of(
                Cell.of(one.code()),
                Cell.of(one.enterprise().name()),
                Cell.of(tutor.code()),
                Cell.of(tutor.who().name()),
                topics(tutor, one, true),
                topics(tutor, one, false),
                Cell.of(texts.text(near ? "exchange.yes" : "exchange.no")),
                Cell.of(texts.text(one.approved() ? "matchmaking.state.approved" : "matchmaking.state.proposed")));
    }

    private Cell topics(Tutor tutor, Tutored one, boolean covered) {
        return Cell.of(one.enterprise().who().topics().stream()
                .filter(topic -> tutor.who().who().topics().contains(topic) == covered)
                .map(topic -> words.word(Catalogue.TOPIC, topic))
                .collect(Collectors.joining("; ")));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.Title.Kind;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Part;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Explained.LeftOut;
import org.telar.matchmaking.internal.Explained.NamedPair;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Terms;
import org.telar.matchmaking.internal.Tutoring.Tutor;

/**
 * A matching as a table to take away: one row for each mentee, with her mentor, the points by criterion, the reasons, her
 * tutor and her group; those left out come last, with why.
 */
final class DraftFile {
    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Words words;
    private final Words.Texts texts;
    private final Locale country;
    private final Map<String, Tutor> tutors = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    DraftFile(
            MatchmakingServices services,
            User user,
            Explained explained,
            Words words,
            Words.Texts texts,
            Locale country) {
        this.services = services;
        this.user = user;
        this.explained = explained;
        this.words = words;
        this.texts = texts;
        this.country = country;
    }

    TableFile file() {
        return new TableFile(
                texts.text("matchmaking.draft.sheet"),
                explained.draft().created().toLocalDate(),
                country,
                titles(),
                this::write);
    }

    private List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        titles.add(text("matchmaking.file.mentee-code"));
        titles.add(text("matchmaking.mentee"));
        titles.add(text("matchmaking.file.mentor-code"));
        titles.add(text("matchmaking.mentor"));
        titles.add(number("matchmaking.score"));
        criteria().map(this::number).forEach(titles::add);
        titles.add(text("matchmaking.draft.why"));
        titles.add(text("matchmaking.file.tutor-code"));
        titles.add(text("matchmaking.tutor"));
        titles.add(text("matchmaking.peers.group"));
        return titles;
    }

    /** Those that are shown, and one for what is not. */
    private Stream<String> criteria() {
        return explained.policy().scoring().criteria().stream()
                .map(Criterion::key)
                .map(key -> Terms.isConfidential(key) ? Terms.NOT_SHOWN : key);
    }

    private Title text(String key) {
        return new Title(texts.text(key), Kind.TEXT);
    }

    private Title number(String key) {
        return new Title(texts.text(key), Kind.NUMBER);
    }

    private void write(TableWriter table) throws IOException {
        long wave = explained.draft().wave();
        services.tutors()
                .of(user, wave)
                .tutors()
                .forEach(tutor -> tutor.enterprises().forEach(one -> tutors.put(one.code(), tutor)));
        services.drafts()
                .peerGroups(user, explained)
                .forEach(group -> group.mentees()
                        .forEach(mentee -> groups.put(
                                mentee, group.mentor() + "-" + group.mentees().getFirst())));
        for (NamedPair pair : explained.pairs()) {
            table.write(row(pair));
        }
        for (LeftOut left : services.drafts().leftOut(user, explained)) {
            table.write(row(left));
        }
    }

    private List<Cell> row(NamedPair pair) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(pair.mentee().who().code()));
        row.add(Cell.of(pair.mentee().name()));
        row.add(Cell.of(pair.mentor().who().code()));
        row.add(Cell.of(pair.mentor().name()));
        row.add(Cell.of(pair.score()));
        Explanation explanation = explained.explanation(pair);
        Map<String, Integer> points =
                explanation.parts().stream().collect(Collectors.toMap(Part::criterion, Part::points));
        criteria().forEach(key -> row.add(Cell.of(points.getOrDefault(key, 0))));
        row.add(Cell.of(explanation.parts().stream()
                .map(Part::reason)
                .map(words::sentence)
                .collect(Collectors.joining(" "))));
        row.addAll(around(pair.mentee().who().code()));
        return row;
    }

    /** Her tutor, and with whom she meets their mentor. */
    private List<Cell> around(String mentee) {
        Cell group = Optional.ofNullable(groups.get(mentee)).map(Cell::of).orElse(Cell.EMPTY);
        return Optional.ofNullable(tutors.get(mentee))
                .map(tutor -> List.of(Cell.of(tutor.code()), Cell.of(tutor.who().name()), group))
                .orElse(List.of(Cell.EMPTY, Cell.EMPTY, group));
    }

    private List<Cell> row(LeftOut left) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(left.mentee().who().code()));
        row.add(Cell.of(left.mentee().name()));
        for (int i = 0; i < 3 + (int) criteria().count(); i++) {
            row.add(Cell.EMPTY);
        }
        row.add(Cell.of(explained.why(left).stream().map(words::sentence).collect(Collectors.joining(" "))));
        row.addAll(around(left.mentee().who().code()));
        return row;
    }
}

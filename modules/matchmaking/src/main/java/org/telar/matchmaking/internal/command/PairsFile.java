// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.telar.api.ClassPathTexts;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.Title.Kind;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Unmatched;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Part;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.People;
import org.telar.matchmaking.internal.Terms;

/** The pairs of a matching as a table: XLSX when the file is called so, else CSV. Those left out come last, with why. */
final class PairsFile {
    private final Map<String, Named<Mentor>> mentors;
    private final Map<String, Named<Mentee>> mentees;
    /** Those that are shown, and one for what is not. */
    private final List<String> criteria;

    private final ClassPathTexts texts = new ClassPathTexts(PairsFile.class);
    private final Words words;
    private final Locale language;

    PairsFile(People people, Policy policy, Locale language) {
        mentors = people.mentorsByCode();
        mentees = people.menteesByCode();
        criteria = policy.scoring().criteria().stream()
                .map(Criterion::key)
                .map(key -> Terms.isConfidential(key) ? Terms.NOT_SHOWN : key)
                .toList();
        words = new Words(language, (key, values) -> texts.text(language, key, values));
        this.language = language;
    }

    void write(Path file, Matching matching) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter table = writer(file, out)) {
            for (Matching.Match match : matching.matches()) {
                table.write(row(match));
            }
            for (Unmatched unmatched : matching.unmatched()) {
                table.write(row(unmatched));
            }
        }
    }

    private TableWriter writer(Path file, OutputStream out) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? TableWriter.xlsx(out, text("matchmaking.draft.sheet"), titles())
                : TableWriter.csv(out, CsvFormat.STANDARD, titles());
    }

    private List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        titles.add(new Title(text("matchmaking.file.mentee-code"), Kind.TEXT));
        titles.add(new Title(text("matchmaking.mentee"), Kind.TEXT));
        titles.add(new Title(text("matchmaking.file.mentor-code"), Kind.TEXT));
        titles.add(new Title(text("matchmaking.mentor"), Kind.TEXT));
        titles.add(new Title(text("matchmaking.score"), Kind.NUMBER));
        criteria.forEach(key -> titles.add(new Title(text(key), Kind.NUMBER)));
        titles.add(new Title(text("matchmaking.draft.why"), Kind.TEXT));
        return titles;
    }

    private String text(String key) {
        return texts.text(language, key);
    }

    private List<Cell> row(Matching.Match match) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(match.pair().mentee()));
        row.add(Cell.of(mentees.get(match.pair().mentee()).name()));
        row.add(Cell.of(match.pair().mentor()));
        row.add(Cell.of(mentors.get(match.pair().mentor()).name()));
        row.add(Cell.of(match.score()));
        Explanation explanation = Explained.shown(match.explanation());
        Map<String, Integer> points =
                explanation.parts().stream().collect(Collectors.toMap(Part::criterion, Part::points));
        criteria.forEach(key -> row.add(Cell.of(points.getOrDefault(key, 0))));
        row.add(Cell.of(explanation.parts().stream()
                .map(Part::reason)
                .map(words::sentence)
                .collect(Collectors.joining(" "))));
        return row;
    }

    private List<Cell> row(Unmatched unmatched) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(unmatched.mentee()));
        row.add(Cell.of(mentees.get(unmatched.mentee()).name()));
        for (int empty = 0; empty < 3 + criteria.size(); empty++) {
            row.add(Cell.EMPTY);
        }
        row.add(Cell.of(unmatched.cause().reasons().stream()
                .map(Explained::shown)
                .map(words::sentence)
                .collect(Collectors.joining(" "))));
        return row;
    }
}

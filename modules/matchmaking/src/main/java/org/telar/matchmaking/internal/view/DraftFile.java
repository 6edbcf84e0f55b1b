// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
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

/**
 * A matching as a table to take away: one row for each mentee, with her mentor, the points by criterion and the reasons;
 * those left out come last, with why.
 */
final class DraftFile {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MatchmakingServices services;
    private final User user;
    private final Explained explained;
    private final Words words;
    private final Words.Texts texts;
    private final Locale country;

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

    DownloadHandler xlsx() {
        return DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(TableWriter.xlsx(bytes, texts.text("matchmaking.draft.sheet"), titles()));
            return response(bytes, ".xlsx", XLSX);
        });
    }

    DownloadHandler csv() {
        return DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(TableWriter.csv(bytes, CsvFormat.forSpreadsheets(country), titles()));
            return response(bytes, ".csv", "text/csv; charset=utf-8");
        });
    }

    private DownloadResponse response(ByteArrayOutputStream bytes, String ending, String type) {
        String name = texts.text("matchmaking.draft.sheet") + "-"
                + explained.draft().created().toLocalDate() + ending;
        return new DownloadResponse(new ByteArrayInputStream(bytes.toByteArray()), name, type, bytes.size());
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
        try (table) {
            for (NamedPair pair : explained.pairs()) {
                table.write(row(pair));
            }
            for (LeftOut left : services.drafts().leftOut(user, explained)) {
                table.write(row(left));
            }
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
        return row;
    }

    private List<Cell> row(LeftOut left) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(left.mentee().who().code()));
        row.add(Cell.of(left.mentee().name()));
        for (int i = 0; i < 3 + (int) criteria().count(); i++) {
            row.add(Cell.EMPTY);
        }
        row.add(Cell.of(explained.why(left).stream().map(words::sentence).collect(Collectors.joining(" "))));
        return row;
    }
}

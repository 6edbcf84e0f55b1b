// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telar.api.Texts;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Kind;
import org.telar.exchange.dataset.Presentation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Datasets, rows and problems in JSON. */
record JsonAnswers(JsonMapper json) {
    ObjectNode list(List<Dataset> datasets, Presentation presentation) {
        ObjectNode answer = json.createObjectNode();
        var list = answer.putArray("datasets");
        for (Dataset dataset : datasets) {
            ObjectNode one = list.addObject();
            one.put("id", dataset.id());
            one.put("title", presentation.texts().text(presentation.language(), dataset.titleKey()));
            one.put("path", DatasetServlet.PATH + "/datasets/" + dataset.id());
            var fields = one.putArray("fields");
            dataset.fields().forEach(field -> describe(fields.addObject(), field, presentation));
        }
        return answer;
    }

    private static void describe(ObjectNode node, Field field, Presentation presentation) {
        node.put("id", field.id());
        node.put("title", presentation.title(field));
        node.put("kind", Words.of(field.kind()));
        node.put("disaggregates", field.disaggregates());
        field.hxl().ifPresent(tag -> node.put("hxl", field.kind() instanceof Kind.Territory ? tag + "+code" : tag));
    }

    ObjectNode page(Dataset dataset, Asked asked, long total, List<Entry> entries) {
        ObjectNode answer = json.createObjectNode();
        answer.put("dataset", dataset.id());
        answer.put("total", total);
        answer.put("offset", asked.offset());
        answer.put("limit", asked.limit());
        var rows = answer.putArray("rows");
        for (Entry entry : entries) {
            ObjectNode row = rows.addObject();
            row.put("key", entry.key());
            ObjectNode values = row.putObject("values");
            for (int i = 0; i < entry.fields().size(); i++) {
                put(values, entry.fields().get(i), entry.cells().get(i));
            }
        }
        return answer;
    }

    private static void put(ObjectNode row, String name, Cell cell) {
        switch (cell) {
            case Cell.Empty empty -> row.putNull(name);
            case Cell.Numeric number -> row.put(name, number.value());
            case Cell.Flag flag -> row.put(name, flag.value());
            case Cell.DateTime moment ->
                row.put(name, moment.value().toInstant(ZoneOffset.UTC).toString());
            default -> row.put(name, cell.text());
        }
    }

    ObjectNode problem(Problem problem, Texts texts, Locale language, Optional<String> instance) {
        ObjectNode answer = json.createObjectNode();
        answer.put("type", "about:blank");
        answer.put("title", texts.text(language, problem.title()));
        answer.put("status", problem.status());
        answer.put("detail", texts.text(language, problem.details().getFirst()));
        instance.ifPresent(number -> answer.put("instance", "urn:uuid:" + number));
        if (problem.details().size() > 1) {
            var errors = answer.putArray("errors");
            problem.details().forEach(detail -> errors.addObject().put("detail", texts.text(language, detail)));
        }
        return answer;
    }
}

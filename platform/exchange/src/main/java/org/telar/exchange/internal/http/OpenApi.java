// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import java.util.List;
import java.util.stream.Stream;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Kind;
import org.telar.exchange.dataset.Option;
import org.telar.exchange.dataset.Parameters;
import org.telar.exchange.dataset.Presentation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes datasets as OpenAPI 3.1 does. */
record OpenApi(JsonMapper json, Presentation presentation) {
    private static final String TYPE = "type";
    private static final String SCHEMA = "schema";
    private static final String STRING = "string";
    private static final String FORMAT = "format";
    private static final String DESCRIPTION = "description";
    private static final String JSON = "application/json";

    ObjectNode of(List<Dataset> datasets) {
        ObjectNode document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", text("exchange.api.title"))
                .put("version", "1")
                .put(DESCRIPTION, text("exchange.api.description"));
        ObjectNode paths = document.putObject("paths");
        operation(paths, "/datasets", "datasets", text("exchange.api.title"), JSON)
                .putObject(SCHEMA)
                .put(TYPE, "object");
        for (Dataset dataset : datasets) {
            String path = "/datasets/" + dataset.id();
            page(operation(paths, path, dataset.id(), text(dataset.titleKey()), JSON), dataset);
            parameters(paths, path, dataset, true);
            file(paths, path + ".csv", dataset, "text/csv");
            file(paths, path + ".xlsx", dataset, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
        document.putArray("servers").addObject().put("url", DatasetServlet.PATH);
        ObjectNode problem =
                document.putObject("components").putObject("schemas").putObject("Problem");
        problem.put(TYPE, "object");
        ObjectNode told = problem.putObject("properties");
        Stream.of(TYPE, "title", "detail", "instance")
                .forEach(name -> told.putObject(name).put(TYPE, STRING));
        told.putObject("status").put(TYPE, "integer");
        return document;
    }

    private String text(String key) {
        return presentation.texts().text(presentation.language(), key);
    }

    /** Adds the reading of a path; gives where the schema of its content goes. */
    private static ObjectNode operation(ObjectNode paths, String path, String id, String summary, String content) {
        ObjectNode get = paths.putObject(path).putObject("get");
        get.put("operationId", id).put("summary", summary);
        ObjectNode responses = get.putObject("responses");
        responses
                .putObject("default")
                .put(DESCRIPTION, "RFC 9457")
                .putObject("content")
                .putObject("application/problem+json")
                .putObject(SCHEMA)
                .put("$ref", "#/components/schemas/Problem");
        return responses
                .putObject("200")
                .put(DESCRIPTION, summary)
                .putObject("content")
                .putObject(content);
    }

    private void file(ObjectNode paths, String path, Dataset dataset, String type) {
        String id = dataset.id() + path.substring(path.lastIndexOf('.'));
        operation(paths, path, id, text(dataset.titleKey()), type)
                .putObject(SCHEMA)
                .put(TYPE, STRING);
        parameters(paths, path, dataset, false);
    }

    private void page(ObjectNode content, Dataset dataset) {
        ObjectNode page = content.putObject(SCHEMA).put(TYPE, "object");
        ObjectNode properties = page.putObject("properties");
        properties.putObject("dataset").put(TYPE, STRING);
        Stream.of("total", Asked.OFFSET, Asked.LIMIT)
                .forEach(name -> properties.putObject(name).put(TYPE, "integer"));
        ObjectNode row = properties
                .putObject("rows")
                .put(TYPE, "array")
                .putObject("items")
                .put(TYPE, "object");
        ObjectNode parts = row.putObject("properties");
        parts.putObject("key").put(TYPE, STRING);
        ObjectNode values = parts.putObject("values").put(TYPE, "object").putObject("properties");
        dataset.fields().forEach(field -> value(values.putObject(field.id()), field, true));
    }

    /** @param nullable as a value is in rows; in a condition it is not */
    private void value(ObjectNode schema, Field field, boolean nullable) {
        ArrayNode types = schema.putArray(TYPE);
        switch (field.kind()) {
            case Kind.WholeNumber number -> types.add("integer");
            case Kind.Decimal number -> types.add("number");
            case Kind.Money amount -> types.add("number");
            case Kind.YesNo flag -> types.add("boolean");
            case Kind.Day day -> {
                types.add(STRING);
                schema.put(FORMAT, "date");
            }
            case Kind.Moment moment -> {
                types.add(STRING);
                schema.put(FORMAT, "date-time");
            }
            default -> types.add(STRING);
        }
        if (nullable) {
            types.add("null");
            schema.put("title", presentation.title(field));
        } else if (field.kind() instanceof Kind.Code code) {
            ArrayNode codes = schema.putArray("enum");
            code.options().stream().map(Option::code).forEach(codes::add);
        }
    }

    private void parameters(ObjectNode paths, String path, Dataset dataset, boolean paged) {
        ArrayNode parameters = ((ObjectNode) paths.get(path).get("get")).putArray("parameters");
        Stream.of(Parameters.FIELDS, Parameters.SORT)
                .forEach(name -> query(parameters, name, "")
                        .put("explode", false)
                        .putObject(SCHEMA)
                        .put(TYPE, "array")
                        .putObject("items")
                        .put(TYPE, STRING));
        if (paged) {
            query(parameters, Asked.OFFSET, "")
                    .putObject(SCHEMA)
                    .put(TYPE, "integer")
                    .put("minimum", 0);
            query(parameters, Asked.LIMIT, "")
                    .putObject(SCHEMA)
                    .put(TYPE, "integer")
                    .put("minimum", 1)
                    .put("maximum", Asked.LARGEST_LIMIT);
        } else {
            query(parameters, Asked.ZONE, "").putObject(SCHEMA).put(TYPE, STRING);
            query(parameters, Asked.HXL, "").putObject(SCHEMA).put(TYPE, "boolean");
        }
        dataset.fields().stream().filter(field -> !field.lookedUp()).forEach(field -> filters(parameters, field));
    }

    private void filters(ArrayNode parameters, Field field) {
        String name = Parameters.FILTER + field.id();
        String title = presentation.title(field);
        switch (field.kind()) {
            case Kind.Code code ->
                value(
                        query(parameters, name, title)
                                .put("explode", true)
                                .putObject(SCHEMA)
                                .put(TYPE, "array")
                                .putObject("items"),
                        field,
                        false);
            case Kind.WholeNumber number -> range(parameters, name, Parameters.MIN, Parameters.MAX, field);
            case Kind.Decimal number -> range(parameters, name, Parameters.MIN, Parameters.MAX, field);
            case Kind.Money amount -> range(parameters, name, Parameters.MIN, Parameters.MAX, field);
            case Kind.Day day -> range(parameters, name, Parameters.FROM, Parameters.TO, field);
            case Kind.Moment moment -> range(parameters, name, Parameters.FROM, Parameters.BEFORE, field);
            default -> value(query(parameters, name, title).putObject(SCHEMA), field, false);
        }
        query(parameters, name + Parameters.EMPTY, title).putObject(SCHEMA).put(TYPE, "boolean");
    }

    private void range(ArrayNode parameters, String name, String begin, String end, Field field) {
        Stream.of(begin, end)
                .forEach(ending -> value(
                        query(parameters, name + ending, presentation.title(field))
                                .putObject(SCHEMA),
                        field,
                        false));
    }

    private static ObjectNode query(ArrayNode parameters, String name, String description) {
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", "query");
        return description.isEmpty() ? parameter : parameter.put(DESCRIPTION, description);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page of Vaadin's without its client: says to the server whatever a forged one could say. */
final class FlowPage {
    private static final int UI_NODE = 1;
    private static final List<String> CLICK = List.of("screenX", "screenY", "clientX", "clientY", "detail", "button");
    private static final List<String> KEYS = List.of("ctrlKey", "shiftKey", "altKey", "metaKey");

    private final JsonMapper json = new JsonMapper();
    private final Visitor visitor;
    private final String key;
    private final String ui;
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final List<JsonNode> changes = new ArrayList<>();
    private int sync;
    private int sent;

    FlowPage(Visitor visitor) {
        this.visitor = visitor;
        JsonNode config = json.readTree(
                        visitor.page("/?v-r=init&location=&query=").body())
                .path("appConfig");
        ui = config.path("v-uiId").asString();
        JsonNode first = config.path("uidl");
        key = first.path("Vaadin-Security-Key").asString();
        note(first);
    }

    void open(String route) {
        ObjectNode data = json.createObjectNode();
        data.put("route", route).put("query", "").put("appShellTitle", "").put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        say(List.of(event(UI_NODE, "ui-navigate", data)));
    }

    void click(int node) {
        say(List.of(event(node, "click")));
    }

    /** With all that listeners ask of an event. */
    ObjectNode event(int node, String name) {
        ObjectNode data = json.createObjectNode();
        CLICK.forEach(field -> data.put("event." + field, 1));
        KEYS.forEach(field -> data.put("event." + field, false));
        data.put("event.key", "Enter")
                .put("event.code", "Enter")
                .put("event.location", 0)
                .put("event.repeat", false);
        data.put("event.isComposing", false).put("element.value", "7").put("element.checked", true);
        return event(node, name, data);
    }

    private ObjectNode event(int node, String name, ObjectNode data) {
        ObjectNode event = json.createObjectNode();
        event.put("type", "event").put("node", node).put("event", name).set("data", data);
        return event;
    }

    /** @param value as JSON */
    ObjectNode property(int node, String name, String value) {
        ObjectNode change = json.createObjectNode();
        change.put("type", "mSync").put("node", node).put("feature", 1).put("property", name);
        change.set("value", json.readTree(value));
        return change;
    }

    /** @return whether they were taken for something that a client may say */
    boolean say(List<ObjectNode> messages) {
        ObjectNode body = json.createObjectNode();
        body.put("csrfToken", key).put("syncId", sync).put("clientId", sent++);
        ArrayNode rpc = body.putArray("rpc");
        messages.forEach(rpc::add);
        HttpResponse<String> answer = visitor.post("/?v-r=uidl&v-uiId=" + ui, "application/json", body.toString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The server says " + answer.statusCode() + ": " + answer.body());
        }
        JsonNode said = json.readTree(answer.body());
        if (said.path("meta").has("sessionExpired")) {
            throw new IllegalStateException("The session is over");
        }
        // what Flow does not take at all is answered by an error, after which the page goes on
        boolean isTaken = !said.path("meta").has("appError");
        if (isTaken) {
            note(said);
        }
        return isTaken;
    }

    private void note(JsonNode uidl) {
        if (uidl.has("syncId")) {
            sync = uidl.path("syncId").asInt();
        }
        for (JsonNode change : uidl.path("changes")) {
            changes.add(change);
            int node = change.path("node").asInt();
            change.path("addNodes").forEach(child -> parents.put(child.asInt(), node));
            if (change.path("key").asString("").equals("text")
                    && change.path("value").isString()) {
                texts.put(node, change.path("value").asString());
            }
        }
    }

    /** What attribute or property of this name was said last. */
    Optional<String> last(String name) {
        return changes.reversed().stream()
                .filter(change -> change.path("key").asString("").equals(name))
                .map(change -> change.path("value").asString(""))
                .findFirst();
    }

    /** Whether this stands anywhere on the page. */
    boolean says(String text) {
        return texts.containsValue(text);
    }

    /** The element that has this as its text, the newest leading. */
    int withText(String text) {
        int found = texts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(text))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseThrow(() -> new IllegalStateException("There is no '" + text + "' among " + texts.values()));
        return parents.getOrDefault(found, found);
    }

    Stream<String> texts() {
        return texts.values().stream();
    }

    /** The newest element of this name. */
    int withTag(String tag) {
        return changes.reversed().stream()
                .filter(change -> change.path("key").asString("").equals("tag")
                        && change.path("value").asString("").equals(tag))
                .map(change -> change.path("node").asInt())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no <" + tag + ">"));
    }
}

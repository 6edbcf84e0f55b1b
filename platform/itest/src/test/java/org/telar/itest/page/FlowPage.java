// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.page;

import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of Vaadin's without its client: says to the server whatever a forged one could say, and hears what is pushed when it
 * listens. Its methods may be called from any thread, one at a time.
 */
public final class FlowPage implements AutoCloseable {
    private static final int UI_NODE = 1;
    private static final List<String> CLICK = List.of("screenX", "screenY", "clientX", "clientY", "detail", "button");
    private static final List<String> KEYS = List.of("ctrlKey", "shiftKey", "altKey", "metaKey");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final Duration BEAT_EVERY = Duration.ofSeconds(60);

    private final JsonMapper json = new JsonMapper();
    private final Visitor visitor;
    private final String key;
    private final String pushId;
    private final String ui;
    private final PageTree tree = new PageTree();
    private String title = "";
    private List<String> menu = List.of();
    private long menuChanged;
    private final InOrder order;
    private int sent;
    private long beaten = System.nanoTime();
    private String lost = "";
    private @Nullable WebSocket line;

    public FlowPage(Visitor visitor) {
        this.visitor = visitor;
        JsonNode config = json.readTree(
                        visitor.page("/?v-r=init&location=&query=").body())
                .path("appConfig");
        ui = config.path("v-uiId").asString();
        JsonNode first = config.path("uidl");
        key = first.path("Vaadin-Security-Key").asString();
        pushId = first.path("Vaadin-Push-ID").asString("");
        order = new InOrder(first);
        apply(first);
    }

    public void open(String route) {
        ObjectNode data = json.createObjectNode();
        data.put("route", route).put("query", "").put("appShellTitle", "").put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        say(List.of(event(UI_NODE, "ui-navigate", data)));
    }

    public void click(int node) {
        say(List.of(event(node, "click")));
    }

    /** With all that listeners ask of an event. */
    public ObjectNode event(int node, String name) {
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
    public ObjectNode property(int node, String name, String value) {
        ObjectNode change = json.createObjectNode();
        change.put("type", "mSync").put("node", node).put("feature", 1).put("property", name);
        change.set("value", json.readTree(value));
        return change;
    }

    /** Types into the field with this label. @param value as JSON */
    public void fill(String label, String value) {
        int field = field(label);
        say(List.of(property(field, "value", value), event(field, "change")));
    }

    /** Whether this stands in the field with this label. */
    public synchronized boolean isFilled(String label, String value) {
        return tree.value(field(label), "value").equals(value);
    }

    /** Chooses from the list of the field with this label. @param place in the list, from 1 */
    public void choose(String label, int place) {
        int field = field(label);
        ObjectNode look = json.createObjectNode();
        look.put("type", "publishedEventHandler").put("node", field).put("templateEventMethodName", "setViewportRange");
        look.putArray("templateEventMethodArgs").add(0).add(place).add("");
        say(List.of(look));
        // keys are given in the order in which the list goes out
        say(List.of(property(field, "value", "\"" + place + "\""), event(field, "change")));
    }

    private synchronized int field(String label) {
        return tree.with("label", label)
                .orElseThrow(() -> new IllegalStateException("There is no field '" + label + "', but "
                        + tree.values("label") + " and " + tree.texts().values()));
    }

    /** @return whether they were taken for something that a client may say */
    public boolean say(List<ObjectNode> messages) {
        beat();
        ObjectNode body = envelope();
        ArrayNode rpc = body.putArray("rpc");
        messages.forEach(rpc::add);
        HttpResponse<String> answer = visitor.post(address(), "application/json", body.toString());
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
            awaitTurnOf(said);
        }
        return isTaken;
    }

    /** As a browser does for as long as the page is open; the server lets go of a page that is silent for minutes. */
    private synchronized void beat() {
        if (System.nanoTime() - beaten > BEAT_EVERY.toNanos()) {
            beaten = System.nanoTime();
            visitor.post("/?v-r=heartbeat&v-uiId=" + ui, "text/plain", "");
        }
    }

    private synchronized void awaitTurnOf(JsonNode said) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!order.isDone(said)) {
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException("After " + order.last() + " the server said " + said
                            + ", and what is between has not come. " + lost);
                }
                wait(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String address() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    private synchronized ObjectNode envelope() {
        return json.createObjectNode()
                .put("csrfToken", key)
                .put("syncId", order.last())
                .put("clientId", sent++);
    }

    private synchronized void note(JsonNode said) {
        order.add(said, line != null).forEach(this::apply);
        notifyAll();
    }

    private void apply(JsonNode uidl) {
        uidl.path("changes").forEach(tree::apply);
        for (JsonNode script : uidl.path("execute")) {
            if (script.path(script.size() - 1).asString("").contains("document.title")) {
                title = script.path(0).asString("");
            }
        }
        List<String> entries = entries();
        if (!entries.equals(menu)) {
            menu = entries;
            menuChanged = System.nanoTime();
        }
    }

    /**
     * Sends a file to the newest upload field. The answer says that it came; what the page makes of it comes with the next words.
     *
     * @param name whatever a client may say that the file is called
     */
    public HttpResponse<String> upload(String name, byte[] content) {
        return visitor.upload(uploadAddress(), name, content);
    }

    /** Where the newest upload field sends files to. */
    public synchronized String uploadAddress() {
        String address = tree.value(withTag("vaadin-upload"), "target");
        if (address.isEmpty()) {
            throw new IllegalStateException("The upload field does not say where it sends files to");
        }
        return "/" + address;
    }

    /** The newest thing that is told at once to whoever does not see the page, such as a refusal; 0 when there is none. Listens before. */
    public int newestAlert() {
        say(List.of());
        synchronized (this) {
            return tree.with("role", "alert").orElse(0);
        }
    }

    /** From now on hears what the server says by itself, as an open page does. */
    public void listen() {
        String address = "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
        line = visitor.line(address, new Ear(message -> note(json.readTree(message)), this::isLost));
    }

    /** As who closes the tab: the browser tells the server, which lets go of the page. */
    @Override
    public void close() {
        if (line != null) {
            line.abort();
        }
        ObjectNode body = envelope().put("UNLOAD", true);
        body.putArray("rpc");
        visitor.post(address(), "application/json", body.toString());
    }

    /** What attribute or property of this name was said last. */
    public synchronized Optional<String> last(String name) {
        return Optional.ofNullable(tree.last().get(name));
    }

    /** What stands in the browser's tab. */
    public synchronized String title() {
        return title;
    }

    private synchronized void isLost(String how) {
        lost = how;
    }

    /**
     * Paths of the entries of the menu, in order.
     *
     * @throws IllegalStateException when the page was to hear of changes and can do so no longer
     */
    public synchronized List<String> menu() {
        if (!lost.isEmpty()) {
            throw new IllegalStateException(lost);
        }
        return menu;
    }

    private List<String> entries() {
        return tree.all("vaadin-side-nav-item").stream()
                .map(item -> tree.value(item, "path"))
                .toList();
    }

    /** When the menu became what it is, as {@link System#nanoTime} has it. */
    public synchronized long menuChanged() {
        return menuChanged;
    }

    /** Whether this stands anywhere on the page. */
    public synchronized boolean says(String text) {
        return tree.texts().containsValue(text);
    }

    /** Whether an element of this name is on the page. */
    public synchronized boolean isThere(String tag) {
        return tree.tags().containsValue(tag);
    }

    /** The element that has this as its text, the newest leading. */
    public synchronized int withText(String text) {
        int found = tree.texts().entrySet().stream()
                .filter(entry -> entry.getValue().equals(text))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no '" + text + "' among " + tree.texts().values()));
        return tree.parent(found);
    }

    public synchronized Stream<String> texts() {
        return List.copyOf(tree.texts().values()).stream();
    }

    /** The newest element of this name. */
    public synchronized int withTag(String tag) {
        return tree.tags().entrySet().stream()
                .filter(entry -> entry.getValue().equals(tag))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseThrow(() -> new IllegalStateException("There is no <" + tag + ">"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The elements of a page as the server's changes build them, and no more than those that are still there. */
final class PageTree {
    private static final int BODY = 1;
    /** Nodes hang on others as their children, or beside them, as what a page's frame shows does. */
    private static final Set<Integer> CHILDREN = Set.of(2, 24);

    private static final String TEXT = "text";
    private static final String TAG = "tag";

    /** Texts, tags, properties and attributes of each node, by name. */
    private final Map<Integer, Map<String, String>> values = new TreeMap<>();

    private final Map<Integer, Map<Integer, List<Integer>>> children = new HashMap<>();
    /** By whatever list of a node the other one hangs on it. */
    private final Map<Integer, Integer> parents = new HashMap<>();

    private final Map<String, String> last = new HashMap<>();

    void apply(JsonNode change) {
        int node = change.path("node").asInt();
        switch (change.path("type").asString("")) {
            case "put" -> put(node, change.path("key").asString(""), change.path("value"));
            case "remove" ->
                values.getOrDefault(node, new HashMap<>())
                        .remove(change.path("key").asString(""));
            case "splice" -> splice(node, change);
            case "clear" -> clear(node, change.path("feat").asInt());
            case "detach" -> forget(node);
            default -> {}
        }
    }

    private void put(int node, String name, JsonNode given) {
        // an address that the server made comes as an object
        JsonNode value = given.has("uri") ? given.path("uri") : given;
        if (value.isValueNode()) {
            values.computeIfAbsent(node, first -> new HashMap<>()).put(name, value.asString(""));
            last.put(name, value.asString(""));
        }
    }

    private void splice(int node, JsonNode change) {
        change.path("addNodes").forEach(added -> parents.put(added.asInt(), node));
        int feature = change.path("feat").asInt();
        if (!CHILDREN.contains(feature)) {
            return;
        }
        List<Integer> list = children.computeIfAbsent(node, first -> new TreeMap<>())
                .computeIfAbsent(feature, first -> new ArrayList<>());
        int index = change.path("index").asInt();
        for (int removed = change.path("remove").asInt(0); removed > 0; removed--) {
            list.remove(index);
        }
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(child -> added.add(child.asInt()));
        list.addAll(index, added);
    }

    private void clear(int node, int feature) {
        children.getOrDefault(node, new TreeMap<>()).remove(feature);
    }

    private void forget(int node) {
        values.remove(node);
        children.remove(node);
        parents.remove(node);
    }

    /** In the order of the page. */
    List<Integer> all(String tag) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> rest = new ArrayDeque<>(List.of(BODY));
        Set<Integer> seen = new HashSet<>();
        while (!rest.isEmpty()) {
            int node = rest.pop();
            if (seen.add(node)) {
                if (value(node, TAG).equals(tag)) {
                    found.add(node);
                }
                children(node).reversed().forEach(rest::push);
            }
        }
        return found;
    }

    private List<Integer> children(int node) {
        return children.getOrDefault(node, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Empty when the node has no such thing. */
    String value(int node, String name) {
        return values.getOrDefault(node, Map.of()).getOrDefault(name, "");
    }

    /** The newest node that has this. */
    Optional<Integer> with(String name, String value) {
        return values.keySet().stream()
                .filter(node -> value(node, name).equals(value))
                .max(Comparator.naturalOrder());
    }

    /** Of a property or attribute of this name, on whatever node. */
    Map<String, String> last() {
        return last;
    }

    int parent(int node) {
        return parents.getOrDefault(node, node);
    }

    /** By node, the oldest first. */
    Map<Integer, String> texts() {
        return named(TEXT);
    }

    Map<Integer, String> tags() {
        return named(TAG);
    }

    Collection<String> values(String name) {
        return named(name).values();
    }

    private Map<Integer, String> named(String name) {
        Map<Integer, String> found = new TreeMap<>();
        values.forEach((node, all) -> {
            if (all.containsKey(name)) {
                found.put(node, all.get(name));
            }
        });
        return found;
    }
}

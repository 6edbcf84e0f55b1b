// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the server says, in the order in which it said it: an answer and what comes over the line overtake each other, as they do
 * in a browser.
 */
final class InOrder {
    private static final String NUMBER = "syncId";

    private final Map<Integer, JsonNode> early = new HashMap<>();
    private int last;

    InOrder(JsonNode first) {
        last = first.path(NUMBER).asInt();
    }

    /** The number of what was said last, which the client repeats. */
    int last() {
        return last;
    }

    /**
     * @param listens whether what is missing may still come over the line; else nothing is waited for
     * @return those whose turn has come, in order
     */
    List<JsonNode> add(JsonNode said, boolean listens) {
        if (!said.has(NUMBER)) {
            return List.of(said);
        }
        if (!listens) {
            last = said.path(NUMBER).asInt() - 1;
        }
        early.put(said.path(NUMBER).asInt(), said);
        List<JsonNode> next = new ArrayList<>();
        for (JsonNode turn = early.remove(last + 1); turn != null; turn = early.remove(last + 1)) {
            next.add(turn);
            last++;
        }
        return next;
    }

    boolean isDone(JsonNode said) {
        return !said.has(NUMBER) || said.path(NUMBER).asInt() <= last;
    }
}

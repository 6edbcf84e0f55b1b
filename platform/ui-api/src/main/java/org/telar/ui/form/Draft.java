// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a user typed and did not save.
 *
 * @param at when she last typed
 * @param form id of the form, which is also the key of the text that says what it is about: Call, Person
 * @param subject what tells it from other drafts of the form: its first text; may be empty
 * @param path of the view in which she wrote it, without leading slash
 * @param base its fields as they were, written by {@link Notation}; an empty field is left out
 * @param mine its fields as she left them, with what she typed that cannot be read: see {@link FieldSet}
 */
public record Draft(
        Instant at, String form, String subject, String path, Map<String, String> base, Map<String, String> mine) {
    private static final JsonMapper JSON = JsonMapper.shared();

    String written() {
        return JSON.writeValueAsString(this);
    }

    /** Empty when it was written by a Telar whose drafts were other ones. */
    static Optional<Draft> read(String written) {
        try {
            return Optional.of(JSON.readValue(written, Draft.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}

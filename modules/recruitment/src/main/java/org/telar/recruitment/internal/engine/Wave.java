// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.engine;

import java.util.OptionalLong;

/**
 * The wave that a call recruits for.
 *
 * @param id of the wave of a programme; empty for one that only has a name so far
 * @param name as it was when it was chosen
 */
public record Wave(OptionalLong id, String name) {
    public Wave {
        name = name.strip();
    }

    public static Wave named(String name) {
        return new Wave(OptionalLong.empty(), name);
    }

    /** To be read by {@link #read}. */
    public String code() {
        return (id.isPresent() ? Long.toString(id.getAsLong()) : "") + " " + name;
    }

    public static Wave read(String code) {
        int blank = code.indexOf(' ');
        String id = code.substring(0, blank);
        return new Wave(
                id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(id)), code.substring(blank + 1));
    }
}

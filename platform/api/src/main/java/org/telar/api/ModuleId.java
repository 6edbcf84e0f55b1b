// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.regex.Pattern;

/**
 * The one name of a module: its folder, artifact, message prefix, route prefix and (with {@code _} for {@code -}) table
 * prefix. Lower-case words joined by hyphens, for instance {@code matchmaking} or {@code mentor-school}.
 */
public record ModuleId(String name) implements Comparable<ModuleId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ModuleId {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("Module id '" + name + "' is not lower-case words joined by hyphens");
        }
    }

    /** The prefix of the module's tables and of its migration history, for instance {@code mentor_school}. */
    public String tablePrefix() {
        return name.replace('-', '_');
    }

    @Override
    public int compareTo(ModuleId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}

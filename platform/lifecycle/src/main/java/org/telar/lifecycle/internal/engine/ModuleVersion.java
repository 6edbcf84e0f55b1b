// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version as OSGi has it: three numbers, and a qualifier that is compared as text; the empty one is the lowest. */
public record ModuleVersion(int major, int minor, int micro, String qualifier) implements Comparable<ModuleVersion> {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9})(?:\\.(\\d{1,9})(?:\\.([A-Za-z0-9_-]+))?)?)?");
    private static final Comparator<ModuleVersion> ORDER = Comparator.comparingInt(ModuleVersion::major)
            .thenComparingInt(ModuleVersion::minor)
            .thenComparingInt(ModuleVersion::micro)
            .thenComparing(ModuleVersion::qualifier);

    /** @throws IllegalArgumentException when it is no version */
    public static ModuleVersion of(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no version, such as 1.2.0");
        }
        return new ModuleVersion(
                Integer.parseInt(parts.group(1)),
                parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
                parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)),
                parts.group(4) == null ? "" : parts.group(4));
    }

    @Override
    public int compareTo(ModuleVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + micro + (qualifier.isEmpty() ? "" : "." + qualifier);
    }
}

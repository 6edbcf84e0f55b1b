// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions from one to another, as OSGi writes them: {@code [1.0,2.0)}, or {@code 1.0} for that one and all above. */
public record VersionRange(ModuleVersion from, boolean fromIncluded, Optional<ModuleVersion> to, boolean toIncluded) {
    private static final Pattern INTERVAL = Pattern.compile("([\\[(])\\s*([^,\\s]+)\\s*,\\s*([^\\])\\s]+)\\s*([\\])])");

    /** @throws IllegalArgumentException when it is no range */
    public static VersionRange of(String text) {
        Matcher interval = INTERVAL.matcher(text.strip());
        if (!interval.matches()) {
            return new VersionRange(ModuleVersion.of(text), true, Optional.empty(), false);
        }
        return new VersionRange(
                ModuleVersion.of(interval.group(2)),
                interval.group(1).equals("["),
                Optional.of(ModuleVersion.of(interval.group(3))),
                interval.group(4).equals("]"));
    }

    public boolean includes(ModuleVersion version) {
        int low = version.compareTo(from);
        return (low > 0 || low == 0 && fromIncluded)
                && to.map(end -> isBelow(version, end)).orElse(true);
    }

    private boolean isBelow(ModuleVersion version, ModuleVersion end) {
        int high = version.compareTo(end);
        return high < 0 || high == 0 && toIncluded;
    }

    @Override
    public String toString() {
        return to.map(end -> (fromIncluded ? "[" : "(") + from + "," + end + (toIncluded ? "]" : ")"))
                .orElseGet(from::toString);
    }
}

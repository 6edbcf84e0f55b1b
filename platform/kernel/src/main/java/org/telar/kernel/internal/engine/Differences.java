// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which fields of a record someone changed; history tells these, without what stood or stands in them. */
public final class Differences {
    private Differences() {}

    /** Names of the components in which they differ, in the order of the record. */
    public static <T extends Record> List<String> between(T before, T after) {
        List<String> changed = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            try {
                var read = component.getAccessor();
                if (!Objects.equals(read.invoke(before), read.invoke(after))) {
                    changed.add(component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("Record " + before.getClass() + " cannot be read", e);
            }
        }
        return changed;
    }
}

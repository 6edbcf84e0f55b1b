// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A few codes in their order, each once; not modifiable. A wave has several hundred thousand of these sets. */
final class SortedCodes extends AbstractSet<String> {
    private final String[] codes;

    SortedCodes(Collection<String> codes) {
        this.codes = codes.stream().distinct().sorted().toArray(String[]::new);
    }

    @Override
    public boolean contains(@Nullable Object code) {
        return code instanceof String text && Arrays.binarySearch(codes, text) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(codes).iterator();
    }

    @Override
    public int size() {
        return codes.length;
    }
}

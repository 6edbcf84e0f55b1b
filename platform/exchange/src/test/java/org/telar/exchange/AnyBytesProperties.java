// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever comes in, a result comes out. */
class AnyBytesProperties {
    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 300) byte[] bytes) {
        endsOrIsRefused(bytes);
    }

    @Property(tries = 500)
    void anyMixOfQuotesAndDelimitersIsReadOrRefused(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'"', ',', ';', '\t', '\n', '\r', '\'', '='})
                    @CharRange(from = 'a', to = 'c')
                    String csv) {
        endsOrIsRefused(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void endsOrIsRefused(byte[] content) {
        Step ending = ReadTables.read(content, Limits.DEFAULT).ending();
        assertTrue(ending instanceof End || !ReadTables.refusal(ending).isEmpty());
    }
}

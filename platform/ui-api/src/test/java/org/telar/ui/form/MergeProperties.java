// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergeProperties {
    private static final List<String> FIELDS = List.of("name", "city", "mail", "note");

    /** Few values and few fields, so that they meet often. */
    @Provide
    Arbitrary<Map<String, String>> record() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), Arbitraries.of("a", "b", "c"));
    }

    @Property
    void eachFieldIsWhatItsOwnThreeValuesSay(
            @ForAll("record") Map<String, String> base,
            @ForAll("record") Map<String, String> mine,
            @ForAll("record") Map<String, String> theirs) {
        Merge merge = Merge.of(base, mine, theirs);
        for (String field : FIELDS) {
            String before = base.get(field);
            String wanted = mine.get(field);
            String now = theirs.get(field);
            boolean iChanged = !Objects.equals(before, wanted);
            boolean theyChanged = !Objects.equals(before, now);
            boolean differ = !Objects.equals(wanted, now);
            assertEquals(iChanged && theyChanged && differ, merge.disputed().contains(field), field);
            assertEquals(!iChanged && theyChanged, merge.taken().contains(field), field);
            assertEquals(iChanged ? wanted : now, merge.merged().get(field), field);
        }
    }

    @Property
    void nothingIsAskedWhenNobodyElseChangedAnything(
            @ForAll("record") Map<String, String> base, @ForAll("record") Map<String, String> mine) {
        Merge merge = Merge.of(base, mine, base);
        assertEquals(mine, merge.merged());
        assertEquals(0, merge.taken().size() + merge.disputed().size());
    }

    /** Whoever comes second, the outcome of undisputed fields is the same. */
    @Property
    void undisputedFieldsDoNotDependOnWhoWasFirst(
            @ForAll("record") Map<String, String> base,
            @ForAll("record") Map<String, String> mine,
            @ForAll("record") Map<String, String> theirs) {
        Merge merge = Merge.of(base, mine, theirs);
        Merge other = Merge.of(base, theirs, mine);
        assertEquals(merge.disputed(), other.disputed());
        for (String field : FIELDS) {
            if (!merge.disputed().contains(field)) {
                assertEquals(merge.merged().get(field), other.merged().get(field), field);
            }
        }
    }
}

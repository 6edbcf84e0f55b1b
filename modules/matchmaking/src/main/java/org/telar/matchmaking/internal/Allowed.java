// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.telar.api.Message;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.internal.Approval.Refused;

/** Those pairs that may be approved, and why the others may not. */
record Allowed<T>(List<T> pairs, List<Refused> refused) {
    /** @param objection what stands against one, if anything does */
    static <T> Allowed<T> of(List<T> all, Function<T, Pair> pair, Function<T, Optional<Message>> objection) {
        List<T> pairs = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (T one : all) {
            objection
                    .apply(one)
                    .ifPresentOrElse(reason -> refused.add(new Refused(pair.apply(one), reason)), () -> pairs.add(one));
        }
        return new Allowed<>(pairs, refused);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telar.api.Message;
import org.telar.exchange.columns.Vocabulary;

/**
 * Codes of a wave's list that nobody else can get: their lines hold a match, or are known as someone of the shared database, and
 * whoever got such a code would get what was agreed with its holder, and be read about by whoever reads about her.
 */
public final class HeldCodes {
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");
    /** Given name and surname: many women share one of the two. */
    private static final int ENOUGH = 2;

    private final Map<String, Holder> holders;

    /** @param kind the code of a mentee's kind; empty for a mentor */
    public record Holder(String name, String kind) {}

    public HeldCodes(Map<String, Holder> holders) {
        this.holders = Map.copyOf(holders);
    }

    /**
     * What stands against a line of a new list.
     *
     * @param kind the code of a mentee's kind; empty for a mentor
     */
    public Optional<Message> flaw(String code, String name, String kind) {
        Optional<Holder> holder = Optional.ofNullable(holders.get(code));
        return holder.filter(one -> !areOfOne(one.name(), name))
                .map(one -> Message.of("matchmaking.column.held", code, one.name(), name))
                .or(() -> holder.filter(one -> !one.kind().equals(kind))
                        .map(one -> Message.of("matchmaking.column.held.kind", code, one.name())));
    }

    /**
     * Whether two names can be of one: they are the same but for accents, signs and blanks, or one has all words of the other,
     * a given name and a surname at least, in whatever order.
     */
    static boolean areOfOne(String before, String after) {
        if (Vocabulary.fold(before).equals(Vocabulary.fold(after))) {
            return true;
        }
        List<String> one = words(before);
        List<String> other = words(after);
        int common = one.size();
        List<String> rest = new ArrayList<>(other);
        for (String word : one) {
            common -= rest.remove(word) ? 0 : 1;
        }
        return common >= ENOUGH && common == Math.min(one.size(), other.size());
    }

    private static List<String> words(String name) {
        return BLANKS.splitAsStream(name.strip()).map(Vocabulary::fold).toList();
    }
}

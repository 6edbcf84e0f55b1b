// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telar.api.Message;

/**
 * Whether an enterprise is women-owned by a definition: what the facts give, why, and what someone decided against it.
 *
 * @param computed what the facts give
 * @param conditions of the definition, in its order
 * @param decision the latest decision that holds, if there is one
 */
public record WomenOwned(
        Definition definition, Answer computed, List<Condition> conditions, Optional<Decision> decision) {
    /** Whose definition. */
    public enum Definition {
        /** International Finance Corporation. */
        IFC,
        /** ISO IWA 34:2021. */
        IWA_34;

        public Message label() {
            return Message.of(
                    "kernel.women-owned." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /**
     * One condition of a definition.
     *
     * @param label what it asks for
     * @param fact id of the field of {@link Ownership} that decides it
     */
    public record Condition(Message label, Answer met, String fact) {}

    /**
     * A person's decision, whatever the facts give.
     *
     * @param womenOwned {@link Answer#UNKNOWN} takes an earlier decision back
     * @param reason why, in her words; needed
     * @param evidence what shows it: a document, a visit, a link
     * @param account id of the account of who decided
     * @param at in UTC
     */
    public record Decision(Answer womenOwned, String reason, String evidence, long account, LocalDateTime at) {}

    public WomenOwned {
        conditions = List.copyOf(conditions);
    }

    /** What holds: the decision, or else what the facts give. */
    public Answer verdict() {
        return decision.map(Decision::womenOwned).orElse(computed);
    }

    /** Facts that would have to be known for the facts to give an answer; none when they do. */
    public List<String> missing() {
        return computed != Answer.UNKNOWN
                ? List.of()
                : conditions.stream()
                        .filter(condition -> condition.met() == Answer.UNKNOWN)
                        .map(Condition::fact)
                        .distinct()
                        .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Optional;
import java.util.Set;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.engine.Operation;
import org.telar.lifecycle.internal.engine.Wish;

/** Several modules switched on and off, one after the other, in an order in which each has what it needs. */
record Choice(Lifecycle lifecycle, User user) {
    /** @return why some of it did not come about */
    Optional<Message> make(Set<ModuleId> on) {
        Optional<Message> trouble = Optional.empty();
        boolean moved = true;
        while (moved) {
            moved = false;
            trouble = Optional.empty();
            for (Wish wish : lifecycle.wishes().modules().values()) {
                if (wish.on() != on.contains(wish.release().module())) {
                    Optional<Message> reason = turn(wish);
                    moved |= reason.isEmpty();
                    trouble = trouble.or(() -> reason);
                }
            }
        }
        return trouble;
    }

    private Optional<Message> turn(Wish wish) {
        ModuleId module = wish.release().module();
        Operation operation = wish.on() ? new Operation.Disable(module) : new Operation.Enable(module);
        return switch (lifecycle.carryOut(user, operation, false)) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.Refused refused -> Optional.of(refused.reason());
            case Outcome.Failed failed -> Optional.of(failed.reason());
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The scopes of one kind that someone can choose when she gives a role. Register it as a service. */
public interface ScopeChoices {
    Scope.Kind kind();

    /**
     * @param words as typed, each the beginning of a word of the name; with none, those that are chosen most likely
     * @return only what this user may see, the best first
     */
    List<Choice> find(User user, String words, int most);

    /** Empty when there is no such thing, or when this user may not see it. */
    Optional<Choice> find(User user, Scope scope);

    /**
     * A part of the data, as people know it.
     *
     * @param name with what tells it from others of the same name
     * @param within the scopes that it is a part of, everywhere left out: the programme and the country of a wave
     * @param implied what one must also see, without changing it, to work there: the outline of a wave's programme
     */
    record Choice(Scope scope, String name, Set<Scope> within, Set<Scope> implied) {
        public Choice {
            within = Set.copyOf(within);
            implied = Set.copyOf(implied);
        }

        /** Whether all of it is within what can be reached. */
        public boolean isWithin(Reach reach) {
            return reach.isEverything()
                    || reach.scopes().contains(scope)
                    || reach.scopes().stream().anyMatch(within::contains);
        }
    }
}

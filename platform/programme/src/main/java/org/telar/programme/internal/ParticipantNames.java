// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.LookedUp;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.People;
import org.telar.programme.participation.Participant;

/**
 * How those are called who take part, as far as the user may see people and enterprises, and reaches them; the number stands
 * for every other name.
 */
public record ParticipantNames(People people, Organisations organisations) implements LookedUp.Lookup {
    static final String PARTICIPANT = "participant";
    static final String KIND = "kind";

    @Override
    public List<Cell> cells(User user, List<Entry> rows) {
        List<Participant> all = rows.stream().map(ParticipantNames::participant).toList();
        Map<Long, String> persons =
                user.may(People.SEE) ? names(all, Participant.Kind.PERSON, ids -> people.names(user, ids)) : Map.of();
        Map<Long, String> enterprises =
                user.may(Registry.SEE) ? names(all, Participant.Kind.ENTERPRISE, ids -> called(user, ids)) : Map.of();
        return all.stream()
                .map(who -> (who.kind() == Participant.Kind.PERSON ? persons : enterprises)
                        .getOrDefault(who.id(), "#" + who.id()))
                .map(Cell::of)
                .toList();
    }

    private static Participant participant(Entry row) {
        return new Participant(
                Participant.Kind.valueOf(row.cell(KIND).text()),
                Long.parseLong(row.cell(PARTICIPANT).text()));
    }

    private static Map<Long, String> names(
            List<Participant> all, Participant.Kind kind, Function<List<Long>, Map<Long, String>> find) {
        List<Long> ids = all.stream()
                .filter(who -> who.kind() == kind)
                .map(Participant::id)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : find.apply(ids);
    }

    private Map<Long, String> called(User user, Collection<Long> ids) {
        return organisations.entries(user, ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }
}

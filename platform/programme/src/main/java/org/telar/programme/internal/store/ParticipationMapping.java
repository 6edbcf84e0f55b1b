// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import org.jspecify.annotations.Nullable;
import org.telar.persistence.ModuleStore;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;

/** Participations as rows. */
final class ParticipationMapping {
    /** Before the id of a participation that stands besides another open one of the same person. */
    static final String BESIDES = " ";

    private ParticipationMapping() {}

    static Table<Participation, ParticipationRow> participations(ModuleStore store) {
        return new Table<>(
                store, ParticipationRow.class, ParticipationMapping::participation, ParticipationMapping::fill);
    }

    private static Participation participation(ParticipationRow row) {
        return new Participation(
                row.getWave(),
                new Participant(Participant.Kind.valueOf(row.getKind()), row.getParticipant()),
                Role.valueOf(row.getRole()),
                Standing.valueOf(row.getStanding()),
                row.getSince());
    }

    private static void fill(Participation participation, ParticipationRow row) {
        row.setWave(participation.wave());
        row.setKind(participation.who().kind().name());
        row.setParticipant(participation.who().id());
        row.setRole(participation.role().name());
        row.setStanding(participation.standing().name());
        row.setSince(participation.since());
        row.setOpenKey(kept(row.getOpenKey(), openKey(participation)));
    }

    /** One that stands besides another stays so. */
    private static @Nullable String kept(@Nullable String before, @Nullable String wanted) {
        return before != null && wanted != null && before.startsWith(wanted + BESIDES) ? before : wanted;
    }

    /** Unique while the participation is not over. */
    static @Nullable String openKey(Participation participation) {
        return participation.standing().isOver()
                ? null
                : participation.wave() + " " + participation.who().kind() + " "
                        + participation.who().id() + " " + participation.role();
    }

    /** The key of one that stands besides the one with that key, as when two people turned out to be one. */
    static String besides(String openKey, long participation) {
        return openKey + BESIDES + participation;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.persistence.ModuleStore;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Standing;
import org.telar.programme.participation.Step;

/** The history of participations. */
public final class Steps {
    private final ModuleStore store;

    public Steps(ModuleStore store) {
        this.store = store;
    }

    public void add(long participation, Step step) {
        store.change(context -> {
            StepRow row = context.newObject(StepRow.class);
            row.setParticipation(participation);
            row.setStanding(step.standing().name());
            row.setOnDay(step.day());
            row.setReason(step.reason());
            row.setAccount(step.account());
            row.setRecorded(LocalDateTime.ofInstant(step.recorded(), ZoneOffset.UTC));
            return row;
        });
    }

    /** Takes back what this account recorded for this reason. */
    public void forget(long participation, long account, String reason) {
        store.batch(
                "DELETE FROM PROGRAMME_STEP WHERE PARTICIPATION = ? AND ACCOUNT = ? AND REASON = ?",
                List.<Object[]>of(new Object[] {participation, account, reason}));
    }

    /** In the order in which they were recorded. */
    public List<Step> of(long participation) {
        return ObjectSelect.query(StepRow.class)
                .where(StepRow.PARTICIPATION.eq(participation))
                .orderBy(StepRow.ID.asc())
                .select(store.newContext())
                .stream()
                .map(row -> new Step(
                        Standing.valueOf(row.getStanding()),
                        row.getOnDay(),
                        row.getReason(),
                        row.getAccount(),
                        row.getRecorded().toInstant(ZoneOffset.UTC)))
                .toList();
    }

    /**
     * Whether the same one takes part in the same wave in the same role, and that is not over. It is looked for among the
     * little that she takes part in, which has an index: the beginning of a key has none that every database uses.
     */
    public boolean isOpen(Participation wanted) {
        String key = ParticipationMapping.openKey(wanted);
        return key != null
                && ObjectSelect.query(ParticipationRow.class)
                                .where(ParticipationRow.KIND.eq(
                                        wanted.who().kind().name()))
                                .and(ParticipationRow.PARTICIPANT.eq(
                                        wanted.who().id()))
                                .and(ParticipationRow.OPEN_KEY
                                        .eq(key)
                                        .orExp(ParticipationRow.OPEN_KEY.like(
                                                key + ParticipationMapping.BESIDES + "%")))
                                .selectCount(store.newContext())
                        > 0;
    }
}

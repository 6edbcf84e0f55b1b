// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.api.User;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.WomenOwned.Decision;
import org.telar.kernel.organisations.WomenOwned.Definition;
import org.telar.kernel.people.History.Action;
import org.telar.kernel.people.History.Subject;
import org.telar.persistence.ModuleStore;

/** What people decided about enterprises, and who owns them. */
public final class DecisionStore {
    private final ModuleStore store;
    private final Journal journal;

    public DecisionStore(ModuleStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The latest decision, unless it took an earlier one back. */
    public Optional<Decision> holding(long enterprise, Definition definition) {
        return ObjectSelect.query(DecisionRow.class)
                .where(DecisionRow.ENTERPRISE.eq(enterprise).andExp(DecisionRow.DEFINITION.eq(definition.name())))
                .orderBy(DecisionRow.ID.desc())
                .limit(1)
                .select(store.newContext())
                .stream()
                .map(DecisionStore::decision)
                .filter(decision -> decision.womenOwned() != Answer.UNKNOWN)
                .findFirst();
    }

    private static Decision decision(DecisionRow row) {
        return new Decision(
                Answer.valueOf(row.getWomenOwned()),
                row.getReason(),
                row.getEvidence(),
                row.getAccount(),
                row.getDoneAt());
    }

    public void decide(User user, long enterprise, Definition definition, Answer answer, String reason, String proof) {
        store.inTransaction(() -> {
            store.batch(
                    "INSERT INTO KERNEL_DECISION (ENTERPRISE, DEFINITION, WOMEN_OWNED, REASON, EVIDENCE, ACCOUNT,"
                            + " DONE_AT) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    List.<Object[]>of(new Object[] {
                        enterprise, definition.name(), answer.name(), reason, proof, user.account(), journal.now()
                    }));
            journal.note(user, Subject.ORGANISATION, enterprise, Action.JUDGED, List.of(definition.name()));
        });
    }

    /** Ids of the enterprises of which this person owns a part. */
    public List<Long> ownedBy(long person) {
        List<Long> enterprises = new ArrayList<>();
        store.read(
                "SELECT ENTERPRISE FROM KERNEL_OWNER WHERE PERSON = ? ORDER BY ENTERPRISE",
                List.of(person),
                row -> enterprises.add(((Number) row[0]).longValue()));
        return enterprises;
    }
}

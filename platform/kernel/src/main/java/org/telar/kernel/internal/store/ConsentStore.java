// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.cayenne.query.ObjectSelect;
import org.jspecify.annotations.Nullable;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.consent.Consent;
import org.telar.kernel.consent.Consent.Guardian;
import org.telar.kernel.consent.Consent.Withdrawal;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.History.Action;
import org.telar.kernel.people.History.Subject;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;

/** Purposes with the editions of their texts, and who agreed to which. */
public final class ConsentStore {
    private final ModuleStore store;
    private final Journal journal;
    private final Records<ConsentRow, Consent> consents;

    public ConsentStore(ModuleStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
        consents = store.records(ConsentRow.class, ConsentStore::consent, ConsentStore::fill);
    }

    /** For services that ask before they use her data, whoever they do it for. */
    public <T> T asked(Supplier<T> work) {
        return store.asTelar("what someone agreed to holds whoever asks", work);
    }

    /** All editions by purpose, the newest first; an edition's id is that of its first text. */
    public Map<String, List<Stored<Purpose>>> purposes() {
        Map<String, List<Stored<Purpose>>> purposes = new LinkedHashMap<>();
        List<PurposeRow> rows = ObjectSelect.query(PurposeRow.class)
                .orderBy(PurposeRow.CODE.asc())
                .orderBy(PurposeRow.EDITION.desc())
                .orderBy(PurposeRow.ID.asc())
                .select(store.newContext());
        for (PurposeRow row : rows) {
            List<Stored<Purpose>> editions = purposes.computeIfAbsent(row.getCode(), code -> new ArrayList<>());
            boolean another = editions.isEmpty() || editions.getLast().value().edition() != row.getEdition();
            Map<String, Purpose.Text> texts = another
                    ? new HashMap<>()
                    : new HashMap<>(editions.getLast().value().texts());
            texts.put(row.getLanguageCode(), new Purpose.Text(row.getTitle(), row.getWording()));
            long id = another ? row.id() : editions.removeLast().id();
            editions.add(new Stored<>(id, 0, new Purpose(row.getCode(), row.getEdition(), row.getSince(), texts)));
        }
        return purposes;
    }

    /** Adds an edition. @param purpose without flaws, its edition one that is not there yet */
    public Stored<Purpose> add(Purpose purpose) {
        long[] ids = store.insert(
                "INSERT INTO KERNEL_PURPOSE (CODE, EDITION, LANGUAGE_CODE, TITLE, WORDING, SINCE)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                purpose.texts().entrySet().stream()
                        .map(text -> new Object[] {
                            purpose.code(),
                            purpose.edition(),
                            text.getKey(),
                            text.getValue().title(),
                            text.getValue().wording(),
                            purpose.since()
                        })
                        .toList());
        return new Stored<>(ids[0], 0, purpose);
    }

    public List<Stored<Consent>> of(long person) {
        return ObjectSelect.query(ConsentRow.class)
                .where(ConsentRow.PERSON.eq(person))
                .orderBy(ConsentRow.ID.desc())
                .select(store.newContext())
                .stream()
                .map(consents::stored)
                .toList();
    }

    public Change<Consent> give(User user, Consent wanted) {
        return consents.save(Optional.empty(), wanted, stored -> note(user, wanted, Action.CONSENTED));
    }

    /** Ends it, and whatever else she agreed to for the same purpose until then. */
    public Change<Consent> withdraw(User user, Stored<Consent> seen, Withdrawal end) {
        Consent given = seen.value();
        return consents.save(Optional.of(seen), given.withdrawn(end), stored -> {
            of(given.person()).stream()
                    .filter(other -> other.value().purpose().equals(given.purpose())
                            && other.value().withdrawal().isEmpty()
                            && !other.value().on().isAfter(end.on()))
                    .forEach(other ->
                            consents.save(Optional.of(other), other.value().withdrawn(end)));
            note(user, given, Action.WITHDREW);
        });
    }

    private void note(User user, Consent consent, Action action) {
        journal.note(user, Subject.PERSON, consent.person(), action, List.of(consent.purpose()));
    }

    private static void fill(ConsentRow row, Consent consent) {
        row.setPerson(consent.person());
        row.setPurpose(consent.purpose());
        row.setEdition(consent.edition());
        row.setLanguageCode(consent.language());
        row.setGivenOn(consent.on());
        row.setChannel(consent.channel().name());
        row.setAccount(consent.account());
        row.setGuardian(consent.guardian().map(Guardian::name).orElse(""));
        row.setGuardianRelation(consent.guardian().map(Guardian::relation).orElse(""));
        row.setWithdrawnOn(consent.withdrawal().map(Withdrawal::on).orElse(null));
        row.setWithdrawnChannel(Columns.code(consent.withdrawal().map(Withdrawal::channel)));
        row.setWithdrawnAccount(consent.withdrawal().map(Withdrawal::account).orElse(null));
    }

    private static Consent consent(ConsentRow row) {
        return new Consent(
                row.getPerson(),
                row.getPurpose(),
                row.getEdition(),
                row.getLanguageCode(),
                row.getGivenOn(),
                Channel.valueOf(row.getChannel()),
                row.getAccount(),
                Optional.of(new Guardian(row.getGuardian(), row.getGuardianRelation()))
                        .filter(guardian -> !guardian.name().isEmpty()),
                withdrawal(row));
    }

    private static Optional<Withdrawal> withdrawal(ConsentRow row) {
        @Nullable LocalDate on = row.getWithdrawnOn();
        return on == null
                ? Optional.empty()
                : Optional.of(
                        new Withdrawal(on, Channel.valueOf(row.getWithdrawnChannel()), row.getWithdrawnAccount()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.api.Change;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.Place;
import org.telar.kernel.internal.engine.Differences;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations.Entry;
import org.telar.kernel.people.History.Action;
import org.telar.kernel.people.History.Subject;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;

/** Organisations of one kind, and the words that find those of every kind. */
public final class OrganisationStore<T extends Record> {
    private static final int LONGEST_KEY = 250;

    private final ModuleStore store;
    private final Journal journal;
    private final Shape<T> shape;
    private final Records<OrganisationRow, T> records;
    private final WordIndex words;

    private OrganisationStore(ModuleStore store, Journal journal, Shape<T> shape) {
        this.store = store;
        this.journal = journal;
        this.shape = shape;
        records = store.records(OrganisationRow.class, row -> shape.read(row, about(row)), this::fill);
        OwnKeys own = new OwnKeys(store, "KERNEL_ORGANISATION", "WORDS");
        words = new WordIndex(store, "KERNEL_ORGANISATION_WORD", "ORGANISATION", own);
    }

    public static OrganisationStore<Enterprise> enterprises(ModuleStore store, Journal journal) {
        return new OrganisationStore<>(store, journal, new EnterpriseShape());
    }

    public static OrganisationStore<Buyer> buyers(ModuleStore store, Journal journal) {
        return new OrganisationStore<>(store, journal, new BuyerShape());
    }

    public static OrganisationStore<Ally> allies(ModuleStore store, Journal journal) {
        return new OrganisationStore<>(store, journal, new AllyShape());
    }

    /** With the rows that she reaches by this permission. */
    public <R> R as(User user, Permission permission, Supplier<R> work) {
        return store.as(user, permission, work);
    }

    /** Empty also when it is of another kind. */
    public Optional<Stored<T>> find(long id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** Those of this kind. */
    public List<Stored<T>> all(Collection<Long> ids) {
        return ObjectSelect.query(OrganisationRow.class)
                .where(OrganisationRow.ID
                        .in(ids)
                        .andExp(OrganisationRow.KIND.eq(shape.kind().name())))
                .select(store.newContext())
                .stream()
                .map(records::stored)
                .toList();
    }

    /** Those of this kind that have its legal number or its name, the first entered first; others may be among them. */
    public List<Stored<T>> namesakes(Organisation asked) {
        Set<Long> ids = new TreeSet<>(words.having(List.copyOf(Words.ofNumber(asked))));
        store.read(
                "SELECT ID FROM KERNEL_ORGANISATION WHERE KIND = ? AND SORT_NAME = ?",
                List.of(shape.kind().name(), sortName(asked)),
                row -> ids.add(((Number) row[0]).longValue()));
        return ids.isEmpty()
                ? List.of()
                : all(ids).stream().sorted(Comparator.comparing(Stored::id)).toList();
    }

    /** @param wanted tidied, without flaws */
    public Change<T> save(User user, Optional<Stored<T>> seen, T wanted) {
        Change<T> change = records.save(seen, wanted, stored -> {
            shape.writeParts(store, stored.id(), wanted);
            words.replace(stored.id(), Words.of(shape.about(wanted)));
            Action action = seen.isPresent() ? Action.CHANGED : Action.ENTERED;
            List<String> fields = seen.map(before -> Differences.between(before.value(), wanted))
                    .orElse(List.of());
            journal.note(user, Subject.ORGANISATION, stored.id(), action, fields);
        });
        // its parts are read anew, as they were not there yet when the row was written
        return change instanceof Change.Done<T> done
                ? new Change.Done<>(find(done.stored().id()).orElseThrow())
                : change;
    }

    /** Of every kind. */
    public Map<Long, Entry> entries(Collection<Long> ids) {
        Map<Long, Entry> entries = new HashMap<>();
        if (!ids.isEmpty()) {
            ObjectSelect.query(OrganisationRow.class)
                    .where(OrganisationRow.ID.in(ids))
                    .select(store.newContext())
                    .forEach(row ->
                            entries.put(row.id(), new Entry(row.getName(), Organisation.Kind.valueOf(row.getKind()))));
        }
        return entries;
    }

    /** Where they are, of every kind; those of which that is not known are left out. */
    public Map<Long, Place> places(Collection<Long> ids) {
        Map<Long, Place> places = new HashMap<>();
        if (!ids.isEmpty()) {
            ObjectSelect.query(OrganisationRow.class)
                    .where(OrganisationRow.ID.in(ids))
                    .select(store.newContext())
                    .forEach(row -> Optional.ofNullable(row.getPlace())
                            .map(Place::parse)
                            .ifPresent(place -> places.put(row.id(), place)));
        }
        return places;
    }

    /** Of every kind. @param beginnings of {@link Words#sought} */
    public List<Long> beginning(List<String> beginnings, int most) {
        return words.beginning(beginnings, most);
    }

    private void fill(OrganisationRow row, T value) {
        Organisation about = shape.about(value);
        row.setKind(shape.kind().name());
        row.setName(about.name());
        row.setLegalCountry(about.legalId().map(IdentityNumber::country).orElse(null));
        row.setLegalKind(Columns.code(about.legalId().map(IdentityNumber::kind)));
        row.setLegalNumber(about.legalId().map(IdentityNumber::number).orElse(null));
        row.setPlace(about.place().map(Place::code).orElse(null));
        row.setAddress(about.address());
        row.setMail(about.mail());
        row.setPhone(about.phone());
        row.setWeb(about.web());
        row.setNotes(about.notes());
        row.setSortName(sortName(about));
        row.setRevision(row.getRevision() + 1); // so that the version rises, also when only its parts changed
        row.setChanged(journal.now());
        if (row.getAllyKinds() == null) {
            fillOthers(row);
        }
        shape.write(row, value);
    }

    private static String sortName(Organisation about) {
        String key = SearchKey.of(about.name());
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    /** Columns of other kinds, which must not be empty. */
    private static void fillOthers(OrganisationRow row) {
        row.setAllyKinds("");
        row.setActivity("");
        row.setWomanExecutive(Answer.UNKNOWN.name());
        row.setWomenManage(Answer.UNKNOWN.name());
        row.setWomanSigns(Answer.UNKNOWN.name());
        row.setIndependent(Answer.UNKNOWN.name());
    }

    private static Organisation about(OrganisationRow row) {
        return new Organisation(
                row.getName(),
                Columns.identity(row.getLegalCountry(), row.getLegalKind(), row.getLegalNumber()),
                Optional.ofNullable(row.getPlace()).map(Place::parse),
                row.getAddress(),
                row.getMail(),
                row.getPhone(),
                row.getWeb(),
                row.getNotes());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.jspecify.annotations.Nullable;
import org.telar.api.Change;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.internal.engine.Differences;
import org.telar.kernel.internal.engine.Sound;
import org.telar.kernel.internal.engine.Words;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.History.Action;
import org.telar.kernel.people.History.Subject;
import org.telar.kernel.people.Person;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;

/** People, and the words that find them. */
public final class PersonStore {
    private final ModuleStore store;
    private final Journal journal;
    private final Records<PersonRow, Person> people;
    private final WordIndex words;
    private final SoundIndex sounds;
    private final KeyIndex names;

    public PersonStore(ModuleStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
        people = store.records(PersonRow.class, PersonStore::person, this::fill);
        OwnKeys own = new OwnKeys(store, "KERNEL_PERSON", "WORDS");
        words = new WordIndex(store, "KERNEL_PERSON_WORD", "PERSON", own);
        sounds = new SoundIndex(store);
        names = new KeyIndex(store, "KERNEL_PERSON", "ID", "SORT_NAME");
    }

    /** With the rows that she reaches by this permission. */
    public <R> R as(User user, Permission permission, Supplier<R> work) {
        return store.as(user, permission, work);
    }

    /** The one she was merged into, if she was. */
    public Optional<Stored<Person>> find(long id) {
        ObjectContext context = store.newContext();
        @Nullable PersonRow row = SelectById.query(PersonRow.class, id).selectOne(context);
        while (row != null && row.getMergedInto() != null) {
            row = SelectById.query(PersonRow.class, row.getMergedInto()).selectOne(context);
        }
        return Optional.ofNullable(row).map(people::stored);
    }

    /** Those of them who were not merged into others, in no particular order. */
    public List<Stored<Person>> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : ObjectSelect.query(PersonRow.class)
                        .where(PersonRow.ID.in(ids).andExp(PersonRow.MERGED_INTO.isNull()))
                        .select(store.newContext())
                        .stream()
                        .map(people::stored)
                        .toList();
    }

    /** Full names by the ids asked for, also of who was merged into another one. */
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        all(ids).forEach(one -> names.put(one.id(), one.value().fullName()));
        for (long id : ids) {
            if (!names.containsKey(id)) {
                find(id).ifPresent(one -> names.put(id, one.value().fullName()));
            }
        }
        return names;
    }

    /** @param wanted tidied, without flaws */
    public Change<Person> save(User user, Optional<Stored<Person>> seen, Person wanted) {
        return people.save(seen, wanted, stored -> {
            reindex(stored.id(), wanted);
            if (seen.isPresent()) {
                List<String> fields = Differences.between(seen.get().value(), wanted);
                journal.note(user, Subject.PERSON, stored.id(), Action.CHANGED, fields);
            } else {
                journal.note(user, Subject.PERSON, stored.id(), Action.ENTERED, List.of());
            }
        });
    }

    /**
     * Many new ones, within the running transaction.
     *
     * @param wanted tidied, without flaws
     * @return them in their order
     */
    public List<Stored<Person>> enter(User user, List<Findable> wanted) {
        LocalDateTime now = journal.now();
        var sortedWords = meanwhile(WordIndex::sorted, wanted, Findable::words);
        var sortedSounds = meanwhile(SoundIndex::sorted, wanted, Findable::sounds);
        long[] ids = store.insert(PersonValues.INSERT, wanted.stream().map(one -> PersonValues.of(one, now))::iterator);
        words.add(ids, sortedWords.join());
        sounds.add(ids, sortedSounds.join());
        journal.note(user, Subject.PERSON, LongStream.of(ids).boxed().toList(), Action.ENTERED);
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Stored<>(ids[i], 0, wanted.get(i).person()))
                .toList();
    }

    /** On another thread, while the database writes. */
    private static <K, R> CompletableFuture<R> meanwhile(
            Function<List<K>, R> sorted, List<Findable> people, Function<Findable, K> keys) {
        return CompletableFuture.supplyAsync(
                () -> sorted.apply(people.stream().map(keys).toList()));
    }

    /** Who has the identity number or the name of one of these; others may be among them. Quick for hundreds at once. */
    public List<Stored<Person>> namesakes(List<Findable> asked) {
        Set<Long> ids = new LinkedHashSet<>(words.having(asked.stream()
                .flatMap(one -> Words.ofNumber(one.person()).stream())
                .toList()));
        ids.addAll(names.having(asked.stream().map(Findable::sortName).toList()));
        return all(KeyIndex.filledUp(List.copyOf(ids)));
    }

    /** Within the running transaction. */
    void reindex(long id, Person person) {
        words.replace(id, Words.of(person));
        sounds.replace(id, Sound.keys(person));
    }

    /** Nobody finds her by words any more; within the running transaction. */
    void forget(long id) {
        words.remove(id);
        sounds.remove(id);
    }

    /** @param beginnings of {@link Words#sought} */
    public List<Long> beginning(List<String> beginnings, int most) {
        return words.beginning(beginnings, most);
    }

    /** Who has a word or the sound of a name in common with her. */
    public Set<Long> perhaps(Person person, int most) {
        Set<String> contact = Words.of(person);
        contact.removeAll(Words.ofText(person.given() + " " + person.family()));
        Set<Long> found = new LinkedHashSet<>(words.sharing(contact, most));
        found.addAll(sounds.sharing(Sound.keys(person), most));
        return found;
    }

    void fill(PersonRow row, Person person) {
        row.setGiven(person.given());
        row.setFamily(person.family());
        row.setMail(person.mail());
        row.setPhone(person.phone());
        row.setChannel(Columns.code(person.channel()));
        row.setLanguages(Columns.joined(person.languages()));
        row.setBirth(person.birth().orElse(null));
        row.setAgeBand(Columns.code(person.ageBand()));
        row.setGender(person.gender());
        row.setIdentityCountry(person.identity().map(IdentityNumber::country).orElse(null));
        row.setIdentityKind(Columns.code(person.identity().map(IdentityNumber::kind)));
        row.setIdentityNumber(person.identity().map(IdentityNumber::number).orElse(null));
        row.setPlace(person.place().map(Place::code).orElse(null));
        row.setAccessibility(person.accessibility());
        row.setCare(person.care());
        row.setNotes(person.notes());
        row.setSortName(Findable.sortName(person));
        row.setChanged(journal.now());
    }

    static Person person(PersonRow row) {
        return new Person(
                row.getGiven(),
                row.getFamily(),
                row.getMail(),
                row.getPhone(),
                Columns.word(Channel.class, row.getChannel()),
                Columns.split(row.getLanguages()),
                Optional.ofNullable(row.getBirth()),
                Columns.word(AgeBand.class, row.getAgeBand()),
                row.getGender(),
                Columns.identity(row.getIdentityCountry(), row.getIdentityKind(), row.getIdentityNumber()),
                Optional.ofNullable(row.getPlace()).map(Place::parse),
                row.getAccessibility(),
                row.getCare(),
                row.getNotes());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.compartment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.persistence.Compartment;
import org.telar.persistence.internal.audit.Recorder;
import org.telar.persistence.internal.personal.PersonalTables;
import org.telar.persistence.internal.walls.Acting;
import org.telar.persistence.internal.walls.Actors;
import org.telar.persistence.internal.walls.TableLine;

/** The compartment of one database, with its keys in the home. */
public final class StoredCompartment implements Compartment {
    /** What everything in a protected column begins with. */
    public static final String SEALED = "sealed:";

    private static final int BLOCK = 64;
    private static final char FILLER = '\0';

    private final PersonalTables tables;
    private final Supplier<Collection<TableLine>> known;
    private final Actors actors;
    private final Recorder recorder;
    private final PersonKeys keys;

    /**
     * @param known the lines of all modules that ever were here
     * @param home has the folder {@code keys}
     */
    public StoredCompartment(
            PersonalTables tables, Supplier<Collection<TableLine>> known, Actors actors, Recorder recorder, Path home) {
        this.tables = tables;
        this.known = known;
        this.actors = actors;
        this.recorder = recorder;
        keys = new PersonKeys(home.resolve("keys"));
    }

    private void requireActing(Permission permission, boolean telarToo) {
        var acting = actors.now()
                .filter(one -> one.permission().equals(permission) || telarToo && one.account() == 0)
                .filter(one -> telarToo || one.account() != 0);
        if (acting.isEmpty()) {
            throw new IllegalStateException("Protected facts are for who acts by " + permission.id()
                    + ": work inside of store.as(user, that permission, ...)");
        }
    }

    @Override
    public String seal(Place place, String text) {
        requireActing(EDIT, true);
        return sealed(place, text);
    }

    private String sealed(Place place, String text) {
        if (text.indexOf(FILLER) >= 0) {
            throw new IllegalArgumentException("A text with U+0000 cannot be kept");
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var padded = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
        return SEALED + keys.newest(place.person()).seal(padded, words(place));
    }

    private static String words(Place place) {
        return place.table() + "." + place.column() + " of person " + place.person();
    }

    @Override
    public String open(Place place, long row, String sealed, String reason) {
        requireActing(SEE, false);
        recorder.seen(place.table(), row, List.of(place.column()), reason);
        return opened(place, sealed);
    }

    /** For who has seen to it that it may be read, and that this is noted. */
    public String opened(Place place, String sealed) {
        if (sealed.isEmpty()) {
            return "";
        }
        if (!sealed.startsWith(SEALED)) {
            throw new IllegalStateException("What stands at " + words(place) + " is not sealed");
        }
        var content = sealed.substring(SEALED.length());
        return keys.of(place.person()).stream()
                .flatMap(key -> key.open(content, words(place)).stream())
                .findFirst()
                .map(StoredCompartment::unpadded)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "There is no key for " + words(place)
                                        + ": she was erased, or the folder keys of the home is not the one that belongs to this database"));
    }

    private static String unpadded(byte[] padded) {
        int length = padded.length;
        while (length > 0 && padded[length - 1] == FILLER) {
            length--;
        }
        return new String(padded, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public long changeKeys(User user) {
        user.require(KEYS);
        var protectedTables =
                known.get().stream().filter(line -> !line.sealed().isEmpty()).toList();
        keys.changeWrapping();
        var people = keys.everybody();
        for (long person : people) {
            keys.change(person);
            actors.as(
                    Acting.telar("keys of protected facts are changed"),
                    () -> tables.inTransaction(() -> {
                        protectedTables.forEach(table -> sealAnew(table, person));
                        return person;
                    }));
        }
        keys.forgetEarlierWrapping();
        return people.size();
    }

    private void sealAnew(TableLine table, long person) {
        var columns = String.join(", ", table.sealed());
        var rows = tables.read(
                "SELECT ID, " + columns + " FROM " + table.table() + " WHERE " + table.sealedFor() + " = ?",
                List.of(person));
        for (var row : rows.rows()) {
            for (int i = 0; i < table.sealed().size(); i++) {
                var stored = row.get(i + 1);
                if (stored != null && !stored.toString().isEmpty()) {
                    var place = new Place(table.table(), table.sealed().get(i), person);
                    tables.write(
                            "UPDATE " + table.table() + " SET " + place.column() + " = ? WHERE ID = ?",
                            List.of(
                                    sealed(place, opened(place, stored.toString())),
                                    Objects.requireNonNull(row.getFirst())));
                }
            }
        }
    }

    /** After the commit of their erasure, and again at each start. */
    public void erase(Set<Long> people) {
        keys.erase(people);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.kernel.internal.KernelLists;
import org.telar.kernel.internal.StoredOrganisations;
import org.telar.kernel.internal.StoredPeople;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.people.People;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.Lists;
import org.telar.programme.internal.ParticipantNames;

/**
 * Every table and every list, whatever they will be: as many rows of each, and the same, come through one wall by itself as through the
 * other by itself. The two share no code, so that each is the oracle of the other.
 */
final class SameByBoth implements AutoCloseable {
    private static final List<String> MODULES = List.of("kernel", "programme");

    private final Side first;
    private final Side second;
    private long probes;

    /** One database as one wall shows it. */
    private record Side(Map<String, ModuleStore> stores) implements AutoCloseable {
        static Side of(StandaloneDatabase database) {
            Map<String, ModuleStore> stores = new TreeMap<>();
            MODULES.forEach(module -> stores.put(
                    module, database.open(ModuleSchema.of(new ModuleId(module), SameByBoth.class.getClassLoader()))));
            return new Side(stores);
        }

        Set<String> rows(String module, String table, User user, Permission permission) {
            Set<String> rows = new TreeSet<>();
            ModuleStore store = stores.get(module);
            store.as(
                    user,
                    permission,
                    () -> store.read("SELECT * FROM " + table, List.of(), row -> rows.add(Arrays.toString(row))));
            return rows;
        }

        List<Dataset> lists() {
            ModuleStore kernel = stores.get("kernel");
            Clock clock = Clock.systemUTC();
            Journal journal = new Journal(kernel, clock);
            ParticipantNames names = new ParticipantNames(
                    new StoredPeople(new PersonStore(kernel, journal), new RoleStore(kernel, journal), clock, "CL"),
                    new StoredOrganisations(kernel, journal, clock, "CL"));
            return Stream.concat(
                            new KernelLists(kernel, new NoNames(), clock).all().stream(),
                            new Lists(stores.get("programme"), names, new NoNames()).all().stream())
                    .toList();
        }

        @Override
        public void close() {
            stores.values().forEach(ModuleStore::close);
        }
    }

    SameByBoth(StandaloneDatabase onlyFirst, StandaloneDatabase onlySecond) {
        first = Side.of(onlyFirst);
        second = Side.of(onlySecond);
    }

    /** @return rows that were compared, or seen to be missing on both sides */
    long compare(User user) {
        probes = 0;
        MODULES.forEach(module -> tables(module).forEach(table -> {
            Permission permission = module.equals("kernel") ? People.SEE : ProgrammePermissions.SEE_PARTICIPANTS;
            if (user.may(permission)) {
                Set<String> rows = first.rows(module, table, user, permission);
                assertEquals(rows, second.rows(module, table, user, permission), () -> table + " for " + user.grants());
                probes += all(module, table);
            }
        }));
        List<Dataset> others = second.lists();
        first.lists().forEach(list -> {
            if (user.may(list.permission())) {
                Dataset other = others.stream()
                        .filter(one -> one.id().equals(list.id()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(keys(list, user), keys(other, user), () -> list.id() + " for " + user.grants());
                assertEquals(list.count(user, List.of()), other.count(user, List.of()));
                probes += list.count(World.ADMINISTRATOR, List.of());
            }
        });
        return probes;
    }

    /** Those of {@code tables.properties} that are not for everybody. */
    private static List<String> tables(String module) {
        return ModuleSchema.of(new ModuleId(module), SameByBoth.class.getClassLoader())
                .tables()
                .orElseThrow()
                .lines()
                .entrySet()
                .stream()
                .filter(line -> !line.getValue().equals("shared"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private long all(String module, String table) {
        List<Object> counted = new ArrayList<>();
        ModuleStore store = first.stores().get(module);
        store.asTelar(
                "a test counts",
                () -> store.read("SELECT COUNT(*) FROM " + table, List.of(), row -> counted.add(row[0])));
        return ((Number) counted.getFirst()).longValue();
    }

    private static List<String> keys(Dataset list, User user) {
        List<String> keys = new ArrayList<>();
        list.each(user, list.everything(), entry -> keys.add(entry.key()));
        return keys.stream().sorted().toList();
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}

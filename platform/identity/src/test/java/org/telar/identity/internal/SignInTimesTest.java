// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telar.identity.SignIn;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.HandClock;
import org.telar.identity.internal.engine.Passwords;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.store.Tables;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.StandaloneDatabase;

/**
 * Signing in with real hashes and a real database: whether there is an account can be told neither by the words nor by the
 * time of a refusal. In each run a few attempts, whose words are compared; {@code telar soak sign-in} makes 2,000 of each
 * kind and compares their times, by the test of Mann, Whitney and Wilcoxon.
 */
class SignInTimesTest {
    private static final int SAMPLES = Integer.getInteger("telar.samples", 5);

    /** Beyond this by chance once in more than 15,000 runs. */
    private static final double Z = 4;

    private static final int ENOUGH_FOR_TIMES = 500;

    private enum Who {
        ACTIVE,
        INVITED,
        DISABLED,
        NOBODY
    }

    @Test
    void aRefusalDoesNotTellWhetherThereIsAnAccount() throws Exception {
        try (StandaloneDatabase database =
                        StandaloneDatabase.open("jdbc:derby:memory:" + UUID.randomUUID(), Path.of("target"));
                Tables tables = new Tables(
                        database.open(ModuleSchema.of(Tables.MODULE, getClass().getClassLoader())))) {
            HandClock clock = new HandClock();
            Passwords passwords = Passwords.argon2id();
            LocalAccounts accounts = new LocalAccounts(new SettableState(), new Defences(passwords, clock));
            accounts.bindShelf(tables);
            String hash = passwords.hash("hilo verde de alpaca");
            for (Who who : Who.values()) {
                if (who != Who.NOBODY) {
                    tables.accounts().create(account(who, hash)).orElseThrow();
                }
            }
            Map<Who, List<Long>> times = new EnumMap<>(Who.class);
            Set<SignIn> said = new HashSet<>();
            List<Who> order = new ArrayList<>();
            Random random = new Random(11);
            IntStream.range(0, SAMPLES).forEach(n -> order.addAll(List.of(Who.values())));
            Collections.shuffle(order, random);
            for (Who who : order) {
                clock.forward(Duration.ofDays(2));
                long begin = System.nanoTime();
                said.add(accounts.signIn(name(who), "wrong password", "192.0.2.7"));
                times.computeIfAbsent(who, any -> new ArrayList<>()).add(System.nanoTime() - begin);
            }
            assertEquals(1, said.size(), said::toString);
            assertTrue(said.iterator().next() instanceof SignIn.Refused, said::toString);
            for (Who who : List.of(Who.ACTIVE, Who.INVITED, Who.DISABLED)) {
                double z = z(times.get(who), times.get(Who.NOBODY));
                System.out.printf(Locale.ROOT, "%s against NOBODY, %d each: z = %.2f%n", who, SAMPLES, z);
                assertTrue(SAMPLES < ENOUGH_FOR_TIMES || Math.abs(z) < Z, who + " is told by time: z = " + z);
            }
        }
    }

    private static String name(Who who) {
        return who.name().toLowerCase(Locale.ROOT) + "@example.org";
    }

    private static Account account(Who who, String hash) {
        return new Account(
                Account.NEW,
                name(who),
                name(who),
                Optional.of(name(who)),
                OptionalLong.empty(),
                Account.State.valueOf(who.name()),
                Locale.ENGLISH,
                who == Who.INVITED ? Optional.empty() : Optional.of(hash),
                List.of(RoleGrant.everywhere("mentor")));
    }

    /** How far the ranks of the ones among both are from what chance would give, in standard deviations. */
    private static double z(List<Long> ones, List<Long> others) {
        long[] sorted = others.stream().mapToLong(Long::longValue).sorted().toArray();
        double u = ones.stream().mapToDouble(one -> below(sorted, one)).sum();
        double n = (double) ones.size() * others.size();
        return (u - n / 2) / Math.sqrt(n * (ones.size() + others.size() + 1) / 12);
    }

    private static double below(long[] sorted, long value) {
        int found = Arrays.binarySearch(sorted, value);
        return found < 0 ? -found - 1 : found + 0.5;
    }
}

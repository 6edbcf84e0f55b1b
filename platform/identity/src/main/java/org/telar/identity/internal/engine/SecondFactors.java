// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One-time codes as a second factor, and recovery codes for whoever lost her telephone. */
public final class SecondFactors {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final String ISSUER = "Telar";

    private final KeyFile key;
    private final RandomGenerator random;
    private final Clock clock;

    public SecondFactors(KeyFile key, RandomGenerator random, Clock clock) {
        this.key = key;
        this.random = random;
        this.clock = clock;
    }

    /**
     * A secret that is not in use yet.
     *
     * @param typed as it is typed into an app by hand
     * @param address as an app reads it from a QR code (otpauth, the de facto standard of such apps)
     */
    public record Offer(byte[] secret, String typed, String address) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Offer";
        }
    }

    public Offer offer(Account account) {
        byte[] secret = new byte[OneTimeCodes.SECRET_BYTES];
        random.nextBytes(secret);
        return offer(account, secret);
    }

    /** The same once more. */
    public Offer offer(Account account, byte[] secret) {
        String typed = Base32.encode(secret);
        String address =
                "otpauth://totp/" + inAddress(ISSUER + ":" + account.name()) + "?secret=" + typed + "&issuer=" + ISSUER;
        return new Offer(secret, typed, address);
    }

    private static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Takes an offered secret into use when a first code shows that the app has it.
     *
     * @return the recovery codes, to be shown once; none when the code is wrong
     */
    public Optional<List<String>> accept(FactorBook factors, Account account, byte[] secret, String code) {
        OptionalLong step = OneTimeCodes.stepOf(bare(code), secret, clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> recovery =
                IntStream.range(0, RECOVERY_CODES).mapToObj(n -> recoveryCode()).toList();
        factors.put(
                account.id(),
                key.seal(secret, context(account)),
                step.getAsLong(),
                recovery.stream().map(written -> Secrets.digest(bare(written))).toList());
        return Optional.of(recovery);
    }

    /** Sixteen characters in groups of four: 80 bits. */
    private String recoveryCode() {
        byte[] bytes = new byte[RECOVERY_BYTES];
        random.nextBytes(bytes);
        String code = Base32.encode(bytes).toLowerCase(Locale.ROOT);
        return Stream.of(0, 4, 8, 12)
                .map(start -> code.substring(start, start + 4))
                .reduce((left, right) -> left + "-" + right)
                .orElseThrow();
    }

    /** Whether the code is right, and was not used before; it is used now. */
    public boolean isRight(FactorBook factors, Account account, String typed) {
        String code = bare(typed);
        return factors.find(account.id())
                .filter(factor -> {
                    byte[] secret = key.open(factor.sealed(), context(account));
                    OptionalLong step = OneTimeCodes.stepOf(code, secret, clock.instant());
                    return step.isPresent()
                            ? factors.use(account.id(), step.getAsLong())
                            : factors.useRecovery(account.id(), Secrets.digest(code));
                })
                .isPresent();
    }

    /**
     * Seals the secrets of all accounts by a new key; people notice nothing. It can be done again when it was interrupted.
     *
     * @return how many secrets there are
     */
    public int changeKey(FactorBook factors) {
        key.change();
        Map<Long, String> earlier = byEarlierKeys(factors);
        while (!earlier.isEmpty()) {
            earlier.forEach((account, before) ->
                    factors.sealAnew(account, before, key.seal(key.open(before, context(account)), context(account))));
            earlier = byEarlierKeys(factors);
        }
        key.forgetEarlier();
        return factors.sealed().size();
    }

    private Map<Long, String> byEarlierKeys(FactorBook factors) {
        Map<Long, String> all = new TreeMap<>(factors.sealed());
        all.entrySet().removeIf(one -> !key.isEarlier(one.getValue(), context(one.getKey())));
        return all;
    }

    private static String context(Account account) {
        return context(account.id());
    }

    private static String context(long account) {
        return "second factor of account " + account;
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Secrets that a machine makes up: too long to guess, so that a fast digest is enough to keep them by. */
public final class Secrets {
    private static final int BYTES = 32;
    // 32 characters that cannot be taken for one another: five bits each, four groups of five make 100 bits
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz123456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final RandomGenerator random;

    /** @param random one that cannot be foretold */
    public Secrets(RandomGenerator random) {
        this.random = random;
    }

    /** 256 bits, as they may stand in an address. */
    public String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 100 bits, as people type them: four groups of letters and digits. */
    public String readable() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(GROUP, 0, READABLE.length())
                        .mapToObj(READABLE::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** SHA-256, in hexadecimal. */
    public static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

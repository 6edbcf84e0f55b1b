// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.lifecycle.internal.store.TokenStore;

/**
 * Tokens with which programs change modules. A token has 256 random bits, is shown once, and is kept as its digest; it can do
 * no more than who made it, and ends by itself.
 */
public record Tokens(TokenStore store, Clock clock, SecureRandom random) {
    /** The longest that a token may last. */
    public static final int MOST_DAYS = 365;

    private static final String HEAD = "telar_";
    private static final int BYTES = 32;

    /**
     * @param permissions what it is for; those that she does not have are left out
     * @param days 1 to {@link #MOST_DAYS}
     * @return the token, which nobody can find out again
     */
    public String make(User user, String name, Set<Permission> permissions, int days) {
        user.require(Permissions.TOKENS);
        if (days < 1 || days > MOST_DAYS || name.isBlank()) {
            throw new IllegalArgumentException("A token '" + name + "' for " + days + " days cannot be made");
        }
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = HEAD + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Set<String> granted =
                permissions.stream().filter(user::may).map(Permission::id).collect(Collectors.toSet());
        store.add(
                new Token(0, name.strip(), granted, user.account(), now().plus(Duration.ofDays(days))), digest(token));
        return token;
    }

    public List<Token> all(User user) {
        user.require(Permissions.TOKENS);
        return store.all();
    }

    public void revoke(User user, long id) {
        user.require(Permissions.TOKENS);
        store.remove(id);
    }

    /** As whom the program acts that shows this token. */
    public Optional<User> user(String token, Locale language) {
        return Stream.of(token)
                .filter(shown -> shown.startsWith(HEAD))
                .flatMap(shown -> store.find(digest(shown)).stream())
                .filter(known -> known.expires().isAfter(now()))
                .map(known -> new User(known.account(), known.name(), language, known.permissions()))
                .findFirst();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

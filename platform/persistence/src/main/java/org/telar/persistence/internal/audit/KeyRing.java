// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of the trail: those in use first, and behind them earlier ones, each with the number of the last entry that is theirs. Of earlier pairs only
 * the public half is kept. As text a key is one line: {@code <key>}, or {@code <key> until 4711 2026-11-29T12:00:00Z}; the pair in use has its
 * private half before its public one.
 */
record KeyRing(List<Secret> secrets, PrivateKey signing, List<Checking> checking) {
    private static final String SIGNING = "Ed25519";
    private static final int KEY_BYTES = 32;
    private static final long NO_END = Long.MAX_VALUE;
    private static final Pattern LINE = Pattern.compile(
            "(?:(?<private>[\\w+/=]+) )?(?<key>[\\w+/=]+)(?: until (?<until>\\d{1,18}) (?<changed>\\S+))?");

    /** @param changed when another one came in its place */
    record Secret(byte[] bytes, long until, Instant changed) {}

    record Checking(PublicKey key, long until, Instant changed) {}

    static String newSecret() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return encoded(bytes);
    }

    static String newPair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(SIGNING).generateKeyPair();
            return encoded(pair.getPrivate().getEncoded()) + " "
                    + encoded(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(SIGNING + " is not there", e);
        }
    }

    /** @throws GeneralSecurityException when these are no keys */
    static KeyRing read(String secrets, String pairs) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(SIGNING);
        var checking = new ArrayList<Checking>();
        for (var line : lines(pairs)) {
            checking.add(new Checking(
                    factory.generatePublic(new X509EncodedKeySpec(decoded(line.group("key")))),
                    until(line),
                    changed(line)));
        }
        var inUse = lines(pairs).getFirst().group("private");
        if (inUse == null) {
            throw new GeneralSecurityException("The first line has no private key");
        }
        return new KeyRing(
                lines(secrets).stream()
                        .map(line -> new Secret(decoded(line.group("key")), until(line), changed(line)))
                        .toList(),
                factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(inUse))),
                List.copyOf(checking));
    }

    private static List<Matcher> lines(String text) throws GeneralSecurityException {
        var lines = text.lines().map(LINE::matcher).toList();
        if (lines.isEmpty() || !lines.stream().allMatch(Matcher::matches)) {
            throw new GeneralSecurityException("A line is no key");
        }
        return lines;
    }

    private static long until(Matcher line) {
        return line.group("until") == null ? NO_END : Long.parseLong(line.group("until"));
    }

    private static Instant changed(Matcher line) {
        return line.group("changed") == null ? Instant.MAX : Instant.parse(line.group("changed"));
    }

    /** What stands in the file of secrets when another one comes in place of that in use. */
    String secretsAfter(long end, Instant now) {
        return Stream.concat(
                        Stream.of(newSecret()),
                        secrets.stream().map(one -> line(one.bytes(), Math.min(one.until(), end), one.changed(), now)))
                .collect(Collectors.joining("\n"));
    }

    /** The same for pairs. */
    String pairsAfter(long end, Instant now) {
        return Stream.concat(
                        Stream.of(newPair()),
                        checking.stream()
                                .map(one ->
                                        line(one.key().getEncoded(), Math.min(one.until(), end), one.changed(), now)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(byte[] key, long until, Instant changed, Instant now) {
        return encoded(key) + " until " + until + " " + (changed.equals(Instant.MAX) ? now : changed);
    }

    /** For whoever shall be able to check signatures and nothing else. */
    static String publicHalves(String pairs) {
        return pairs.lines()
                .map(line -> line.contains(" until ") ? line : line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.joining("\n"));
    }

    /** The one that made what stands in this entry. */
    Secret secret(long number) {
        return secrets.reversed().stream()
                .filter(one -> number <= one.until())
                .findFirst()
                .orElseThrow();
    }

    Head head(long number, String link, LocalDateTime now) {
        try {
            var signature = Signature.getInstance(SIGNING);
            signature.initSign(signing);
            signature.update(Head.words(number, link, now).getBytes(StandardCharsets.UTF_8));
            return new Head(number, link, now, encoded(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The head of the audit trail cannot be signed", e);
        }
    }

    boolean hasSigned(Head head) {
        try {
            var signature = Signature.getInstance(SIGNING);
            signature.initVerify(checking.reversed().stream()
                    .filter(one -> head.number() <= one.until())
                    .findFirst()
                    .orElseThrow()
                    .key());
            signature.update(
                    Head.words(head.number(), head.link(), head.signed()).getBytes(StandardCharsets.UTF_8));
            return signature.verify(decoded(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}

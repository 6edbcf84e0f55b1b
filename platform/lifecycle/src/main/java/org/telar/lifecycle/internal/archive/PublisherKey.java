// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.ModuleId;

/**
 * The key of someone who publishes modules, and what it is trusted for.
 *
 * @param name of the publisher, for people
 * @param modules ids; one that ends in {@code *} stands for all that begin so
 * @param countries codes, or {@code *}
 * @param lastDay on which an archive of this key is let in; empty for no end
 */
public record PublisherKey(
        String name, PublicKey key, List<String> modules, Set<String> countries, Optional<LocalDate> lastDay) {
    private static final String ALL = "*";

    /**
     * Reads what a file of the trust store says.
     *
     * @throws IllegalArgumentException when it says it wrongly
     */
    public static PublisherKey read(String name, Properties file) {
        String key = file.getProperty("key");
        if (key == null) {
            throw new IllegalArgumentException("The publisher " + name + " has no key = ...");
        }
        return new PublisherKey(
                name,
                publicKey(key.strip()),
                words(file.getProperty("modules", "")).toList(),
                words(file.getProperty("countries", ALL))
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                Optional.ofNullable(file.getProperty("expires")).map(day -> LocalDate.parse(day.strip())));
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static PublicKey publicKey(String base64) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no Ed25519 key: " + base64, e);
        }
    }

    /** By which a signature names its key: SHA-256 of it, in hexadecimal digits. */
    public static String id(PublicKey key) {
        return Digests.sha256(key.getEncoded());
    }

    public String id() {
        return id(key);
    }

    public boolean isForModule(ModuleId module) {
        return modules.stream()
                .anyMatch(scope -> scope.endsWith(ALL)
                        ? module.name().startsWith(scope.substring(0, scope.length() - 1))
                        : module.name().equals(scope));
    }

    public boolean isForCountry(String country) {
        return countries.contains(ALL) || countries.contains(country);
    }

    public boolean hasExpired(LocalDate today) {
        return lastDay.filter(today::isAfter).isPresent();
    }

    boolean hasSigned(byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}

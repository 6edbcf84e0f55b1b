// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.telar.api.ModuleId;

/**
 * Whose modules are let in here: the keys in the folder {@code trust} of the home, one file for each, read each time so that a
 * key that is taken away counts at once.
 *
 * @param folder need not be there; then nobody is trusted
 * @param country of the office now, in capitals; another one when another profile is chosen
 * @param unsignedAllowed for developing: archives without signature, or by a key that is not known, are let in
 */
public record Trust(Path folder, Supplier<String> country, Clock clock, boolean unsignedAllowed) {
    private static final String SUFFIX = ".properties";

    /**
     * Judges an archive that is brought.
     *
     * @return who publishes it; empty for one that is let in without a signature that counts
     * @throws Refused when it may not come in
     */
    public Optional<String> requireNew(ModuleArchive archive) throws Refused {
        Optional<PublisherKey> key = signer(archive);
        if (key.isPresent()) {
            requireScope(key.get(), archive.card().id());
            if (key.get().hasExpired(LocalDate.now(clock))) {
                throw new Refused(
                        "lifecycle.trust.expired",
                        key.get().name(),
                        key.get().lastDay().orElseThrow().toString());
            }
        }
        return key.map(PublisherKey::name);
    }

    /**
     * Judges an archive that came in before: a key that has expired since does not take a module from an office, one that was
     * taken out of the trust store does.
     *
     * @throws Refused when it may not be here
     */
    public void requireKept(ModuleArchive archive) throws Refused {
        Optional<PublisherKey> key = signer(archive);
        if (key.isPresent()) {
            requireScope(key.get(), archive.card().id());
        }
    }

    /** @return empty for an archive that is let in without a signature that counts */
    private Optional<PublisherKey> signer(ModuleArchive archive) throws Refused {
        Optional<ArchiveSignature> signature = archive.signature();
        if (signature.isEmpty()) {
            if (unsignedAllowed) {
                return Optional.empty();
            }
            throw new Refused("lifecycle.trust.unsigned", archive.card().id().name());
        }
        Optional<PublisherKey> key = keys().stream()
                .filter(each -> each.id().equals(signature.get().key()))
                .findFirst();
        if (key.isEmpty()) {
            if (unsignedAllowed) {
                return Optional.empty();
            }
            throw new Refused(
                    "lifecycle.trust.unknown",
                    archive.card().id().name(),
                    signature.get().key());
        }
        if (!key.get().hasSigned(archive.signed(), signature.get().value())) {
            throw new Refused(
                    "lifecycle.trust.forged",
                    archive.card().id().name(),
                    key.get().name());
        }
        return key;
    }

    private void requireScope(PublisherKey key, ModuleId module) throws Refused {
        if (!key.isForModule(module)) {
            throw new Refused("lifecycle.trust.module", key.name(), module.name(), String.join(", ", key.modules()));
        }
        String here = country.get();
        if (!key.isForCountry(here)) {
            throw new Refused(
                    "lifecycle.trust.country",
                    key.name(),
                    here,
                    String.join(", ", key.countries().stream().sorted().toList()));
        }
    }

    /** @throws Refused when a file of the trust store cannot be understood */
    public List<PublisherKey> keys() throws Refused {
        List<PublisherKey> keys = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return keys;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                keys.add(key(file));
            }
        } catch (IOException e) {
            throw new Refused("lifecycle.trust.unreadable", folder.toString(), String.valueOf(e.getMessage()));
        }
        return keys;
    }

    private static PublisherKey key(Path file) throws Refused {
        String name = file.getFileName().toString();
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
            return PublisherKey.read(name.substring(0, name.length() - SUFFIX.length()), read);
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            throw new Refused("lifecycle.trust.unreadable", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}

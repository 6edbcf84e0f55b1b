// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Release;

/**
 * A module as it is handed over: a {@code .kar} with the bundle, Karaf's feature file, licence, list of parts (CycloneDX),
 * the digests of all that, and their signature.
 *
 * @param jar the bundle
 */
public record ModuleArchive(KarFile file, byte[] jar, Card card) {
    static final String DIGESTS = "META-INF/telar/digests";
    static final String SIGNATURE = "META-INF/telar/signature";
    static final String BOM = "META-INF/telar/bom.cdx.json";
    static final String LICENCE = "META-INF/LICENSE";
    private static final List<String> REQUIRED = List.of("META-INF/MANIFEST.MF", BOM, LICENCE, DIGESTS);
    private static final String REPOSITORY = "repository/";

    /**
     * Reads an archive, and takes nothing of it on trust but who signed it.
     *
     * @throws Refused when it is not whole, not exact, or no module
     */
    public static ModuleArchive read(byte[] archive) throws Refused {
        KarFile file = KarFile.read(archive);
        for (String path : REQUIRED) {
            if (!file.entries().containsKey(path)) {
                throw new Refused("lifecycle.archive.lacks", path);
            }
        }
        SortedMap<String, byte[]> content = new TreeMap<>(file.entries());
        content.remove(DIGESTS);
        content.remove(SIGNATURE);
        if (!Arrays.equals(Digests.of(content).bytes(), file.entries().get(DIGESTS))) {
            throw new Refused("lifecycle.archive.digests");
        }
        byte[] jar = onlyJar(content);
        ModuleJar module = ModuleJar.read(jar);
        Card card = module.card();
        module.requireOwnNames(card);
        Optional<String> ending = module.classThatEndsTheProcess();
        if (ending.isPresent()) {
            throw new Refused("lifecycle.archive.exit", card.id().name(), ending.get());
        }
        return new ModuleArchive(file, jar, card);
    }

    private static byte[] onlyJar(SortedMap<String, byte[]> content) throws Refused {
        List<String> jars = content.keySet().stream()
                .filter(path -> path.startsWith(REPOSITORY) && path.endsWith(".jar"))
                .toList();
        if (jars.size() != 1) {
            throw new Refused("lifecycle.archive.bundles", jars.size());
        }
        return content.get(jars.getFirst());
    }

    public Release release() {
        return new Release(card.id(), card.version(), Release.Origin.ARCHIVE, Digests.sha256(jar));
    }

    /** Who signed; empty when nobody did. */
    Optional<ArchiveSignature> signature() throws Refused {
        byte[] signature = file.entries().get(SIGNATURE);
        return signature == null ? Optional.empty() : Optional.of(ArchiveSignature.read(signature));
    }

    byte[] signed() {
        return file.entries().get(DIGESTS);
    }
}

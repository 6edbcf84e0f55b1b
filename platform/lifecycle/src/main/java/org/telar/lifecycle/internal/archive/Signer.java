// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.telar.lifecycle.internal.engine.Card;

/** Makes archives of modules. The same bundle and key give the same archive. */
public final class Signer {
    private static final String FEATURES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <features name="telar-%1$s-%2$s" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
              <feature name="telar-%1$s" version="%2$s">
                <bundle start-level="80">mvn:org.telar/%1$s/%2$s</bundle>
              </feature>
            </features>
            """;

    private final Optional<KeyPair> key;

    /** @param key Ed25519; empty to leave the archive unsigned */
    public Signer(Optional<KeyPair> key) {
        this.key = key;
    }

    /**
     * @param jar the module's bundle
     * @param licence its whole text
     * @throws Refused when the bundle is no module
     */
    public byte[] archive(byte[] jar, String licence) throws Refused {
        Card card = ModuleJar.read(jar).card();
        String id = card.id().name();
        String version = card.version().toString();
        String folder = "repository/org/telar/" + id + "/" + version + "/" + id + "-" + version;
        SortedMap<String, byte[]> content = new TreeMap<>();
        content.put(folder + ".jar", jar);
        content.put(folder + "-features.xml", utf8(FEATURES.formatted(id, version)));
        content.put("META-INF/MANIFEST.MF", utf8("Manifest-Version: 1.0\r\nKaraf-Feature-Start: false\r\n\r\n"));
        content.put(ModuleArchive.LICENCE, utf8(licence));
        content.put(ModuleArchive.BOM, utf8(new BillOfMaterials(card, Digests.sha256(jar)).json()));
        byte[] digests = Digests.of(content).bytes();
        content.put(ModuleArchive.DIGESTS, digests);
        key.ifPresent(pair -> content.put(ModuleArchive.SIGNATURE, sign(pair, digests)));
        return new KarFile(content).bytes();
    }

    private static byte[] sign(KeyPair pair, byte[] digests) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(digests);
            return new ArchiveSignature(PublisherKey.id(pair.getPublic()), signature.sign()).bytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This key cannot sign", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.lifecycle.internal.archive.Refused;
import org.telar.lifecycle.internal.archive.Signer;

/** A module of the distribution, as it is, handed over as a higher release. */
record HigherRelease(String module, String version) {
    /** @return the archive, by a publisher whom these trust */
    Path signedFor(Installation... offices) throws IOException {
        try {
            KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String trusted = "key = "
                    + Base64.getEncoder().encodeToString(key.getPublic().getEncoded()) + "\nmodules = " + module + "\n";
            for (Installation office : offices) {
                Files.writeString(
                        Files.createDirectories(office.home().resolve("trust")).resolve("itest.properties"), trusted);
            }
            return Files.write(
                    offices[0].home().resolve(module + "-" + version + ".kar"),
                    new Signer(Optional.of(key)).archive(jar(), "Apache License"));
        } catch (GeneralSecurityException | Refused e) {
            throw new IllegalStateException(module + " cannot be signed", e);
        }
    }

    private byte[] jar() throws IOException {
        Path shipped = Distribution.underTest()
                .folder()
                .resolve("system/org/telar/" + module + "/0.1.0/" + module + "-0.1.0.jar");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(Files.readAllBytes(shipped)))) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;

/**
 * A zip inside an OpenPGP message for a passphrase (RFC 4880: AES-256, an iterated and salted digest, a modification
 * detection code), so that {@code gpg --decrypt} opens it where there is no Telar. Written and read in one go, in constant
 * memory.
 */
final class SealedArchive {
    private static final int CHUNK = 1 << 16;
    /** 65 million octets are digested for each guess of the passphrase: the most that the format has. */
    private static final int SLOWEST = 0xff;

    private SealedArchive() {}

    /** What is written into the archive; paths have slashes and lead nowhere else. */
    static final class Writer implements AutoCloseable {
        private final OutputStream file;
        private final OutputStream encrypted;
        private final OutputStream literal;
        private final ZipOutputStream zip;

        Writer(Path target, char[] passphrase) throws IOException {
            file = new BufferedOutputStream(Files.newOutputStream(target), CHUNK);
            try {
                PGPEncryptedDataGenerator sealing =
                        new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                                .setWithIntegrityPacket(true)
                                .setSecureRandom(new SecureRandom()));
                sealing.addMethod(new BcPBEKeyEncryptionMethodGenerator(
                        passphrase, new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA256), SLOWEST));
                encrypted = sealing.open(file, new byte[CHUNK]);
            } catch (PGPException e) {
                throw new IOException(e);
            }
            literal = new PGPLiteralDataGenerator()
                    .open(encrypted, PGPLiteralData.BINARY, "telar-backup.zip", new Date(), new byte[CHUNK]);
            zip = new ZipOutputStream(literal);
            zip.setLevel(Deflater.BEST_SPEED);
        }

        void add(String name, Path content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(content, zip);
            zip.closeEntry();
        }

        void add(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }

        /** All files below a folder, if it is there. */
        void addAll(String name, Path folder) throws IOException {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path one : files.filter(Files::isRegularFile).sorted().toList()) {
                        add(name + "/" + folder.relativize(one).toString().replace('\\', '/'), one);
                    }
                }
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
            literal.close();
            encrypted.close();
            file.close();
        }
    }

    /**
     * Unpacks into an empty folder; nothing in it may be used unless this returns, as only the end tells whether the whole
     * was as it was written.
     *
     * @throws WrongPassphrase also when the file is no such archive's beginning
     * @throws IOException when it was altered or cut
     */
    static void unpack(Path archive, char[] passphrase, Path into) throws IOException, WrongPassphrase {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive), CHUNK)) {
            PGPPBEEncryptedData sealed = sealed(file);
            // left open: what comes after it in the message is needed to verify it
            InputStream content = literal(sealed, passphrase);
            unzip(content, into);
            content.transferTo(OutputStream.nullOutputStream());
            if (!sealed.isIntegrityProtected() || !sealed.verify()) {
                throw new IOException(archive + " was altered");
            }
        } catch (PGPException | RuntimeException e) {
            throw new IOException(archive + " was altered or cut off: " + e.getMessage(), e);
        }
    }

    private static PGPPBEEncryptedData sealed(InputStream file) throws IOException, WrongPassphrase {
        try {
            if (new BcPGPObjectFactory(file).nextObject() instanceof PGPEncryptedDataList list
                    && list.get(0) instanceof PGPPBEEncryptedData sealed) {
                return sealed;
            }
        } catch (IOException | RuntimeException notOurs) {
            throw new WrongPassphrase(notOurs);
        }
        throw new WrongPassphrase(new IOException("no message for a passphrase"));
    }

    private static InputStream literal(PGPPBEEncryptedData sealed, char[] passphrase) throws WrongPassphrase {
        try {
            InputStream clear = sealed.getDataStream(
                    new BcPBEDataDecryptorFactory(passphrase, new BcPGPDigestCalculatorProvider()));
            if (new BcPGPObjectFactory(clear).nextObject() instanceof PGPLiteralData literal) {
                return literal.getInputStream();
            }
        } catch (PGPException | IOException | RuntimeException wrong) {
            throw new WrongPassphrase(wrong);
        }
        throw new WrongPassphrase(new IOException("no content"));
    }

    private static void unzip(InputStream content, Path into) throws IOException {
        ZipInputStream zip = new ZipInputStream(content);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new IOException("The archive holds a path that leads out of it: " + entry.getName());
            }
            OwnerOnly.createFolders(target.getParent());
            Files.copy(zip, target);
        }
    }

    /** It cannot be opened with this passphrase. */
    static final class WrongPassphrase extends Exception {
        private static final long serialVersionUID = 1L;

        WrongPassphrase(Exception cause) {
            super(cause);
        }
    }
}

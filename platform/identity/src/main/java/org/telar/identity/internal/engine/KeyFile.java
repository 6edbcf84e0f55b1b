// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets for the database by a key that is not in it (AES-256-GCM). The key is made when it is first needed, in a
 * file that only its owner reads; all nodes need the same file. Whoever has a copy of the database alone has no secret. While the key is changed the
 * file has more than one, one a line, the newest first: it seals, and all of them open.
 */
public final class KeyFile {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final RandomGenerator random;

    public KeyFile(Path file, RandomGenerator random) {
        this.file = file;
        this.random = random;
    }

    /** @param context what it belongs to, so that it opens nothing else: the id of the account */
    public String seal(byte[] secret, String context) {
        byte[] nonce = bytes(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys().getFirst(), nonce, context, secret);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key in " + file + " is no key", e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key or for something else */
    public byte[] open(String sealed, String context) {
        return keys().stream()
                .flatMap(key -> open(key, sealed, context).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A secret cannot be opened with the key in " + file
                        + ". Is it the file that belongs to this database?"));
    }

    private static Optional<byte[]> open(byte[] key, String sealed, String context) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] rest = new byte[bytes.remaining() - NONCE_BYTES];
        bytes.get(nonce).get(rest);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, context, rest));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private static byte[] cipher(int mode, byte[] key, byte[] nonce, String context, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }

    /** The newest first. */
    private List<byte[]> keys() {
        try {
            if (Files.notExists(file)) {
                make();
            }
            return Files.readAllLines(file).stream()
                    .map(line -> Base64.getDecoder().decode(line.strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
    }

    /** From now on a new key seals; the earlier ones open until {@link #forgetEarlier}. */
    void change() {
        List<byte[]> keys = new ArrayList<>(List.of(bytes(KEY_BYTES)));
        keys.addAll(keys());
        replace(keys);
    }

    /** Whether it is not the newest key that has sealed it. */
    boolean isEarlier(String sealed, String context) {
        return open(keys().getFirst(), sealed, context).isEmpty();
    }

    /** What only earlier keys have sealed can be opened no more. */
    void forgetEarlier() {
        replace(List.of(keys().getFirst()));
    }

    private void replace(List<byte[]> keys) {
        try {
            Files.move(written(keys), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be replaced", e);
        }
    }

    private void make() throws IOException {
        Path fresh = written(List.of(bytes(KEY_BYTES)));
        try {
            // whole or not at all, and never over one that another thread has just made
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }

    private Path written(List<byte[]> keys) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(
                folder,
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                fresh, keys.stream().map(Base64.getEncoder()::encodeToString).toList());
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return fresh;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What only the holder of the key can make, for digests of values, entries and links; for one thread. */
final class Seals {
    private static final String ALGORITHM = "HmacSHA256";
    /** What stands before the first entry. */
    static final String BEGINNING = "";

    /** What stands before the bytes of a value. */
    private static final int LONGEST_HEADER = 1 + Integer.BYTES;
    /** Many small values go into the digest together. */
    private static final int GATHERED = 4_096;

    private final ByteBuffer gathered = ByteBuffer.allocate(GATHERED);
    private final Mac values;
    private final Mac entries;
    private final Mac links;

    Seals(byte[] secret) {
        values = mac(secret, "values");
        entries = mac(secret, "entries");
        links = mac(secret, "links");
    }

    /** One key for each use, so that what was made for one cannot be shown as another. */
    private static Mac mac(byte[] secret, String use) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.init(new SecretKeySpec(mac.doFinal(use.getBytes(StandardCharsets.UTF_8)), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not there", e);
        }
    }

    String mac(Entry entry) {
        return KeyRing.encoded(entries.doFinal(entry.bytes()));
    }

    String link(String before, long number, String mac) {
        links.update((before + " " + number + " " + mac).getBytes(StandardCharsets.UTF_8));
        return KeyRing.encoded(links.doFinal());
    }

    /** Adds a value to the digest that is begun. */
    void add(@Nullable Object value) {
        var bytes = switch (value) {
            case null -> new byte[0];
            case byte[] some -> some;
            default -> value.toString().getBytes(StandardCharsets.UTF_8);
        };
        if (gathered.remaining() < LONGEST_HEADER) {
            flush();
        }
        gathered.put((byte) (value == null ? 0 : 1)).putInt(bytes.length);
        if (bytes.length <= gathered.remaining()) {
            gathered.put(bytes);
        } else {
            flush();
            values.update(bytes);
        }
    }

    private void flush() {
        values.update(gathered.flip());
        gathered.clear();
    }

    /** The digest of what was added since the last one. */
    String digest() {
        flush();
        return KeyRing.encoded(values.doFinal());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Digests stand in trails that have to be verified in years: they stay what they are, however values are gathered. */
class SealsTest {
    private static final byte[] SECRET = "of this test".getBytes(StandardCharsets.UTF_8);
    private static final int ROUNDS = 200;

    private final Random random = new Random(20261129);

    @Test
    void aDigestIsTheMacOfMarkLengthAndBytesOfEachValue() throws Exception {
        var seals = new Seals(SECRET);
        for (int round = 0; round < ROUNDS; round++) {
            List<Object> values = values();
            values.forEach(seals::add);
            seals.add(null);
            assertEquals(defined(values), seals.digest());
        }
        assertNotEquals(defined(List.of("a")), new Seals(SECRET).digest());
    }

    /** Of many lengths, also such as just fit and do not fit any more into what is gathered. */
    private List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            values.add("ñ".repeat(random.nextInt(4) == 0 ? 2_040 + random.nextInt(10) : random.nextInt(40)));
        }
        return values;
    }

    private static String defined(List<Object> values) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        mac.init(new SecretKeySpec(mac.doFinal("values".getBytes(StandardCharsets.UTF_8)), "HmacSHA256"));
        return KeyRing.encoded(mac.doFinal(bytes(values)));
    }

    private static byte[] bytes(List<Object> values) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (Object value : values) {
            var utf = value.toString().getBytes(StandardCharsets.UTF_8);
            out.writeByte(1);
            out.writeInt(utf.length);
            out.write(utf);
        }
        out.writeByte(0);
        out.writeInt(0);
        return bytes.toByteArray();
    }
}

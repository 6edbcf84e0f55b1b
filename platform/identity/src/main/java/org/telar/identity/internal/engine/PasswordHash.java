// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash (RFC 9106, version 1.3) with all that is needed to check a password against it. Its text is the PHC
 * string format: {@code $argon2id$v=19$m=65536,t=3,p=1$<salt>$<tag>}, in Base64 without padding.
 */
record PasswordHash(Cost cost, byte[] salt, byte[] tag) {
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([\\w+/]+)\\$([\\w+/]+)");

    /** @param memory in KiB */
    record Cost(int memory, int passes, int lanes) {}

    /** @throws IllegalArgumentException when it is not such a text; the message does not repeat it */
    static PasswordHash parse(String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A stored password is not an Argon2id hash in PHC string format");
        }
        Cost cost = new Cost(number(parts, 1), number(parts, 2), number(parts, 3));
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(cost, base64.decode(parts.group(4)), base64.decode(parts.group(5)));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memory + ",t=" + cost.passes + ",p=" + cost.lanes + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(tag);
    }
}

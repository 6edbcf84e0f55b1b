// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.telar.identity.internal.engine.PasswordHash.Cost;

/** Turns a password into the tag of its hash, slowly. */
@FunctionalInterface
interface Derivation {
    byte[] derive(byte[] password, byte[] salt, Cost cost, int length);

    /** Argon2id version 1.3, RFC 9106. */
    static Derivation argon2id() {
        return (password, salt, cost, length) -> {
            var argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memory())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .build());
            byte[] tag = new byte[length];
            argon2.generateBytes(password, tag);
            return tag;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.lang.ref.SoftReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.telar.identity.internal.engine.PasswordHash.Cost;

/**
 * Argon2id version 1.3, RFC 9106, by Bouncy Castle. A hash leaves its memory, cleared, to the next one, because 64 MiB made
 * anew cost a third of its time; when nobody signs in for a while, or memory is short, the collector takes it back.
 */
final class Argon2id implements Derivation {
    private final Queue<SoftReference<Memory>> idle = new ConcurrentLinkedQueue<>();

    /** @param kibibytes as many blocks as it keeps */
    private record Memory(int kibibytes, FixedBlockPool blocks) {}

    @Override
    public byte[] derive(byte[] password, byte[] salt, Cost cost, int length) {
        Memory memory = take(cost.memory());
        try {
            var argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memory())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .withBlockPool(memory.blocks)
                    .build());
            byte[] tag = new byte[length];
            argon2.generateBytes(password, tag);
            return tag;
        } finally {
            idle.add(new SoftReference<>(memory));
        }
    }

    private Memory take(int kibibytes) {
        for (@Nullable SoftReference<Memory> next = idle.poll(); next != null; next = idle.poll()) {
            @Nullable Memory memory = next.get();
            if (memory != null && memory.kibibytes == kibibytes) {
                return memory;
            }
        }
        return new Memory(kibibytes, new FixedBlockPool(kibibytes));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.telar.identity.internal.engine.PasswordHash.Cost;

/**
 * Argon2id version 1.3, RFC 9106, by the system's libargon2, the reference implementation, where there is one: it needs two thirds of the
 * time that Java needs. It wipes the memory of a hash, which is left to the next one.
 */
final class NativeArgon2id implements Derivation {
    private static final int ARGON2ID = 2;
    private static final int VERSION_13 = 0x13;
    private static final int BLOCK = 1024;
    private static final int ALIGNED = 64;
    private static final Cost CHEAP = new Cost(64, 2, 1);

    private final Argon2 library;
    private final Queue<SoftReference<Workspace>> idle = new ConcurrentLinkedQueue<>();

    private NativeArgon2id(Argon2 library) {
        this.library = library;
    }

    /** What is called of libargon2 (argon2.h). */
    interface Argon2 extends Library {
        int argon2_ctx(Context context, int type);

        String argon2_error_message(int code);
    }

    /** {@code int (uint8_t **memory, size_t bytes)}. */
    interface Allocate extends Callback {
        int invoke(Pointer memory, Pointer bytes);
    }

    /** {@code void (uint8_t *memory, size_t bytes)}. */
    interface Free extends Callback {
        void invoke(Pointer memory, Pointer bytes);
    }

    /** {@code argon2_context}. */
    @FieldOrder({
        "out",
        "outLength",
        "password",
        "passwordLength",
        "salt",
        "saltLength",
        "secret",
        "secretLength",
        "data",
        "dataLength",
        "passes",
        "kibibytes",
        "lanes",
        "threads",
        "version",
        "allocate",
        "free",
        "flags"
    })
    public static final class Context extends Structure {
        public @Nullable Pointer out;
        public int outLength;
        public @Nullable Pointer password;
        public int passwordLength;
        public @Nullable Pointer salt;
        public int saltLength;
        public @Nullable Pointer secret;
        public int secretLength;
        public @Nullable Pointer data;
        public int dataLength;
        public int passes;
        public int kibibytes;
        public int lanes;
        public int threads = 1;
        public int version = VERSION_13;
        public @Nullable Allocate allocate;
        public @Nullable Free free;
        public int flags;
    }

    /** The memory of one hash. */
    private static final class Workspace {
        final int kibibytes;
        final Memory memory;
        final Allocate allocate = this::give;
        final Free free = (memory, bytes) -> {};

        Workspace(int kibibytes) {
            this.kibibytes = kibibytes;
            memory = new Memory((long) kibibytes * BLOCK + ALIGNED).align(ALIGNED);
        }

        private int give(Pointer where, Pointer bytes) {
            where.setPointer(0, memory);
            return 0;
        }
    }

    /** Empty where there is no such library, or it does not come to the same as Java. */
    static Optional<Derivation> find(Derivation java) {
        try {
            NativeArgon2id found = new NativeArgon2id(Native.load("argon2", Argon2.class));
            byte[] salt = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
            return Arrays.equals(found.derive(salt, salt, CHEAP, 32), java.derive(salt, salt, CHEAP, 32))
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (LinkageError | RuntimeException e) {
            LoggerFactory.getLogger(NativeArgon2id.class)
                    .info("There is no libargon2 here; passwords are hashed in Java, which takes longer");
            return Optional.empty();
        }
    }

    @Override
    public byte[] derive(byte[] password, byte[] salt, Cost cost, int length) {
        Workspace workspace = take(cost.memory());
        try (Memory secret = copied(password);
                Memory grains = copied(salt);
                Memory tag = new Memory(length)) {
            Context context = new Context();
            context.out = tag;
            context.outLength = length;
            context.password = secret;
            context.passwordLength = password.length;
            context.salt = grains;
            context.saltLength = salt.length;
            context.passes = cost.passes();
            context.kibibytes = cost.memory();
            context.lanes = cost.lanes();
            context.allocate = workspace.allocate;
            context.free = workspace.free;
            int code = library.argon2_ctx(context, ARGON2ID);
            secret.clear();
            if (code != 0) {
                throw new IllegalStateException("libargon2: " + library.argon2_error_message(code));
            }
            return tag.getByteArray(0, length);
        } finally {
            idle.add(new SoftReference<>(workspace));
        }
    }

    /** One byte more, as there may be none. */
    private static Memory copied(byte[] bytes) {
        Memory copy = new Memory(bytes.length + 1L);
        copy.write(0, bytes, 0, bytes.length);
        return copy;
    }

    private Workspace take(int kibibytes) {
        for (@Nullable SoftReference<Workspace> next = idle.poll(); next != null; next = idle.poll()) {
            @Nullable Workspace workspace = next.get();
            if (workspace != null && workspace.kibibytes == kibibytes) {
                return workspace;
            }
        }
        return new Workspace(kibibytes);
    }
}

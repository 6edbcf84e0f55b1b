// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Corrects two classes of Derby 10.17: they purge rows of an index and close the index before they commit that, which lets
 * others take the room that a start after a power cut needs (decision 0029). Without the call that closes it, the index is
 * closed by the end of the transaction, which comes next.
 */
final class KeepLatches {
    private static final String INDEXES = "org/apache/derby/impl/store/access/btree/";

    /**
     * @param closes how often the method closes the index
     */
    private record Correction(String type, String method, int closes) {}

    private static final List<Correction> CORRECTIONS = List.of(
            new Correction(INDEXES + "BTreeController", "start_xact_and_dosplit", 2),
            // one in the source, in a finally
            new Correction(INDEXES + "BTreePostCommit", "performWork", 3));

    private KeepLatches() {}

    /** @param arguments the folder that gets the classes */
    public static void main(String[] arguments) throws IOException {
        for (Correction correction : CORRECTIONS) {
            Path file = Path.of(arguments[0]).resolve(correction.type() + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, corrected(correction));
        }
    }

    private static byte[] corrected(Correction correction) throws IOException {
        try (InputStream derby =
                ClassLoader.getSystemResourceAsStream(correction.type() + ".class")) {
            ClassReader reader = new ClassReader(derby);
            ClassWriter writer = new ClassWriter(reader, 0);
            WithoutClose without = new WithoutClose(writer, correction.method());
            reader.accept(without, 0);
            if (without.closes != correction.closes()) {
                throw new IllegalStateException(correction + " is not right: it has " + without.closes
                        + ". Is this another version of Derby? Look whether it still has to be corrected.");
            }
            return writer.toByteArray();
        }
    }

    private static final class WithoutClose extends ClassVisitor {
        private final String method;
        private int closes;

        WithoutClose(ClassVisitor next, String method) {
            super(Opcodes.ASM9, next);
            this.method = method;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String shape, String signature, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, name, shape, signature, thrown);
            return name.equals(method) ? new Calls(next) : next;
        }

        private final class Calls extends MethodVisitor {
            Calls(MethodVisitor next) {
                super(Opcodes.ASM9, next);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String shape, boolean onInterface) {
                if (owner.equals(INDEXES + "OpenBTree") && name.equals("close")) {
                    closes++;
                    super.visitInsn(Opcodes.POP);
                } else {
                    super.visitMethodInsn(opcode, owner, name, shape, onInterface);
                }
            }
        }
    }
}

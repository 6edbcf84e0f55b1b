// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Takes from Flyway that it copies the settings of its extensions by writing them as JSON and reading them again, with a new
 * Jackson each time and at each migration (decision 0030). Without that method an extension is its own copy, as all other
 * plugins of Flyway are.
 */
final class NoCopies {
    private static final String TYPE = "org/flywaydb/core/extensibility/ConfigurationExtension";
    private static final String MAPPER = "com/fasterxml/jackson/databind/ObjectMapper";

    private NoCopies() {}

    /** @param arguments the folder that gets the class */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).resolve(TYPE + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, corrected());
    }

    private static byte[] corrected() throws IOException {
        try (InputStream flyway = ClassLoader.getSystemResourceAsStream(TYPE + ".class")) {
            ClassReader reader = new ClassReader(flyway);
            ClassWriter writer = new ClassWriter(0);
            WithoutCopy without = new WithoutCopy(writer);
            reader.accept(without, 0);
            if (!without.usesJackson) {
                throw new IllegalStateException("Flyway's " + TYPE + " has no method copy() any more that uses Jackson. Is"
                        + " this another version of Flyway? Look whether it still has to be corrected.");
            }
            return writer.toByteArray();
        }
    }

    private static final class WithoutCopy extends ClassVisitor {
        private boolean usesJackson;

        WithoutCopy(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String shape, String generic, String[] exceptions) {
            if (!name.equals("copy") || Type.getArgumentCount(shape) > 0) {
                return super.visitMethod(access, name, shape, generic, exceptions);
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitTypeInsn(int instruction, String type) {
                    usesJackson |= type.equals(MAPPER);
                }
            };
        }
    }
}

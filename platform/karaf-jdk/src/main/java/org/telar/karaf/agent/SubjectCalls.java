// SPDX-License-Identifier: Apache-2.0
package org.telar.karaf.agent;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Sends {@code Subject.getSubject(acc)}, and the body of Karaf's {@code JaasHelper.doAs}, to the bridge.
 */
final class SubjectCalls {
    private static final String BRIDGE = "org/telar/karaf/bridge/SubjectBridge";
    private static final String JAAS_HELPER = "org/apache/karaf/util/jaas/JaasHelper";
    private static final String GET_SUBJECT = "(Ljava/security/AccessControlContext;)Ljavax/security/auth/Subject;";

    /** The new class file, or null where there is nothing to rewrite. */
    byte @Nullable [] rewrite(String name, byte[] classFile) {
        boolean helper = name.equals(JAAS_HELPER);
        if (!helper && !new String(classFile, StandardCharsets.ISO_8859_1).contains(GET_SUBJECT)) {
            return null;
        }
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        ClassVisitor calls = new GetSubjectCalls(writer);
        reader.accept(helper ? new DoAsBodies(calls) : calls, 0);
        return writer.toByteArray();
    }

    private static final class GetSubjectCalls extends ClassVisitor {
        GetSubjectCalls(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String method, String shape, boolean onInterface) {
                    if (owner.equals("javax/security/auth/Subject") && shape.equals(GET_SUBJECT)) {
                        super.visitMethodInsn(
                                Opcodes.INVOKESTATIC,
                                BRIDGE,
                                "getSubject",
                                "(Ljava/lang/Object;)Ljavax/security/auth/Subject;",
                                false);
                    } else {
                        super.visitMethodInsn(opcode, owner, method, shape, onInterface);
                    }
                }
            };
        }
    }

    private static final class DoAsBodies extends ClassVisitor {
        DoAsBodies(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
            if (!name.equals("doAs")) {
                return next;
            }
            String shape = Type.getMethodDescriptor(Type.getType(Object.class), Type.getArgumentTypes(descriptor));
            next.visitCode();
            next.visitVarInsn(Opcodes.ALOAD, 0);
            next.visitVarInsn(Opcodes.ALOAD, 1);
            next.visitMethodInsn(Opcodes.INVOKESTATIC, BRIDGE, "doAs", shape, false);
            next.visitInsn(Opcodes.ARETURN);
            next.visitMaxs(2, 2);
            next.visitEnd();
            return null;
        }
    }
}

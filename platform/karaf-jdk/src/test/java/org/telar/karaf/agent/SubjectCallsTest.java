// SPDX-License-Identifier: Apache-2.0
package org.telar.karaf.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.telar.karaf.bridge.SubjectBridge;

class SubjectCallsTest {
    private static final String SHAPE = "(Ljava/security/AccessControlContext;)Ljavax/security/auth/Subject;";

    @ParameterizedTest
    @ValueSource(strings = {"org/apache/karaf/Caller", "org/apache/karaf/util/jaas/JaasHelper"})
    void sendsGetSubjectToTheBridgeSoThatDoAsIsSeen(String name) throws Exception {
        byte[] rewritten = new SubjectCalls().rewrite(name, callerOfGetSubject(name));
        assertNotNull(rewritten);
        Class<?> caller = new OneClass(name.replace('/', '.'), rewritten).loaded();
        Subject subject = new Subject();
        PrivilegedAction<Object> ask = () -> call(caller);
        assertSame(subject, SubjectBridge.doAs(subject, ask));
        assertNull(call(caller));
    }

    @Test
    void leavesOtherClassesAlone() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC, "org/apache/karaf/Other", null, "java/lang/Object", null);
        assertNull(new SubjectCalls().rewrite("org/apache/karaf/Other", writer.toByteArray()));
    }

    @Test
    void aThreadStartedInsideDoAsInheritsTheSubject() throws Exception {
        Subject subject = new Subject();
        Subject[] seen = new Subject[1];
        PrivilegedExceptionAction<Object> start = () -> {
            Thread thread = new Thread(() -> seen[0] = SubjectBridge.getSubject(null));
            thread.start();
            thread.join();
            return seen;
        };
        SubjectBridge.doAs(subject, start);
        assertSame(subject, seen[0]);
    }

    @Test
    void checkedExceptionsComeWrappedAndUncheckedOnesAsTheyAre() {
        PrivilegedExceptionAction<Object> checked = () -> {
            throw new IOException("disk");
        };
        PrivilegedExceptionAction<Object> unchecked = () -> {
            throw new Unchecked();
        };
        PrivilegedActionException wrapped =
                assertThrows(PrivilegedActionException.class, () -> SubjectBridge.doAs(new Subject(), checked));
        assertEquals("disk", wrapped.getCause().getMessage());
        assertThrows(Unchecked.class, () -> SubjectBridge.doAs(new Subject(), unchecked));
    }

    private static final class Unchecked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Object call(Class<?> caller) {
        try {
            return caller.getMethod("ask").invoke(null);
        } catch (InvocationTargetException | IllegalAccessException | NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code public static Object ask() { return Subject.getSubject(null); }} in byte code, as javac 8 wrote it for Karaf. */
    private static byte[] callerOfGetSubject(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        MethodVisitor ask = writer.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
                "ask",
                Type.getMethodDescriptor(Type.getType(Object.class)),
                null,
                null);
        ask.visitCode();
        ask.visitInsn(Opcodes.ACONST_NULL);
        ask.visitMethodInsn(Opcodes.INVOKESTATIC, "javax/security/auth/Subject", "getSubject", SHAPE, false);
        ask.visitInsn(Opcodes.ARETURN);
        ask.visitMaxs(1, 0);
        ask.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static final class OneClass extends ClassLoader {
        private final String name;
        private final byte[] classFile;

        OneClass(String name, byte[] classFile) {
            super(SubjectCallsTest.class.getClassLoader());
            this.name = name;
            this.classFile = classFile;
        }

        Class<?> loaded() {
            return defineClass(name, classFile, 0, classFile.length);
        }
    }
}

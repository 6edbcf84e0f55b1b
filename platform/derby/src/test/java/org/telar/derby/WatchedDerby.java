// SPDX-License-Identifier: Apache-2.0
package org.telar.derby;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Derby with classes of its own, which tells when a transaction of its store is about to be committed. */
final class WatchedDerby extends ClassLoader {
    private static final String OURS = "org.apache.derby.";
    private static final String TRANSACTION = OURS + "impl.store.access.RAMTransaction";
    private static final String WATCHER = "watcher";

    WatchedDerby() {
        super(WatchedDerby.class.getClassLoader());
        watch(() -> {});
    }

    /** @param watcher is run on the thread that commits */
    void watch(Runnable watcher) {
        try {
            loadClass(TRANSACTION).getField(WATCHER).set(null, watcher);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes of Derby's, such as {@code create=true} */
    Connection connect(Path database, String attributes) throws SQLException {
        try {
            var type = loadClass(OURS + "jdbc.EmbeddedDataSource");
            var source = (DataSource) type.getConstructor().newInstance();
            type.getMethod("setDatabaseName", String.class).invoke(source, database.toString());
            type.getMethod("setConnectionAttributes", String.class).invoke(source, attributes);
            return source.getConnection();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (@Nullable InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            byte[] known = name.equals(TRANSACTION) ? watched(bytes) : bytes;
            return defineClass(name, known, 0, known.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] watched(byte[] transaction) {
        var reader = new ClassReader(transaction);
        var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, WATCHER, "Ljava/lang/Runnable;", null, null);
        reader.accept(new WatchedCommit(writer, reader.getClassName()), 0);
        return writer.toByteArray();
    }

    private static final class WatchedCommit extends ClassVisitor {
        private final String type;

        WatchedCommit(ClassVisitor next, String type) {
            super(Opcodes.ASM9, next);
            this.type = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String shape, @Nullable String signature, String @Nullable [] thrown) {
            var method = super.visitMethod(access, name, shape, signature, thrown);
            return name.equals("commit") ? new Watched(method) : method;
        }

        private final class Watched extends MethodVisitor {
            Watched(MethodVisitor next) {
                super(Opcodes.ASM9, next);
            }

            @Override
            public void visitCode() {
                super.visitCode();
                super.visitFieldInsn(Opcodes.GETSTATIC, type, WATCHER, "Ljava/lang/Runnable;");
                super.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/lang/Runnable", "run", "()V", true);
            }
        }
    }
}

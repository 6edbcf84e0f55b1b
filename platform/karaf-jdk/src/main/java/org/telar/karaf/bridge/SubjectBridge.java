// SPDX-License-Identifier: Apache-2.0
package org.telar.karaf.bridge;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.concurrent.CompletionException;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What Karaf 4.4 needs of {@link Subject} on JDK 24 and later, where {@code Subject.getSubject} throws (JEP 486).
 *
 * <p>The subject is inherited by threads that are started inside {@code doAs}, as the access control context was: Karaf
 * starts one thread per shell pipe.
 */
public final class SubjectBridge {
    private static final InheritableThreadLocal<@Nullable Subject> CURRENT = new InheritableThreadLocal<>();

    private SubjectBridge() {}

    /** Stands for {@code Subject.getSubject(AccessControlContext)}; the context is not looked at. */
    public static @Nullable Subject getSubject(@Nullable Object accessControlContext) {
        Subject inherited = CURRENT.get();
        return inherited != null ? inherited : Subject.current();
    }

    public static @Nullable Object doAs(Subject subject, PrivilegedAction<?> action) {
        try {
            return callAs(subject, action::run);
        } catch (CompletionException e) {
            throw SubjectBridge.<RuntimeException>unchecked(cause(e));
        }
    }

    public static @Nullable Object doAs(Subject subject, PrivilegedExceptionAction<?> action)
            throws PrivilegedActionException {
        try {
            return callAs(subject, action::run);
        } catch (CompletionException e) {
            if (cause(e) instanceof Exception checked && !(checked instanceof RuntimeException)) {
                throw new PrivilegedActionException(checked);
            }
            throw SubjectBridge.<RuntimeException>unchecked(cause(e));
        }
    }

    private static @Nullable Object callAs(Subject subject, java.util.concurrent.Callable<?> action) {
        Subject before = CURRENT.get();
        CURRENT.set(subject);
        try {
            return Subject.callAs(subject, action);
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    private static Throwable cause(CompletionException e) {
        return e.getCause() == null ? e : e.getCause();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable t) throws T {
        throw (T) t;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.container;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.Map;
import org.ops4j.pax.exam.ProbeInvokerFactory;
import org.ops4j.pax.exam.TestContainerException;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Inside half of {@link InsideContainer}, in a bundle of its own: runs one test and sends home what it throws, as text. */
public final class ProbeRunner implements BundleActivator {
    /** By this name Pax Exam finds it. */
    static final String DRIVER = "jupiter";

    @Override
    public void start(BundleContext context) {
        ProbeInvokerFactory factory = (probe, test) -> arguments -> run((BundleContext) probe, test.split(";", 2));
        context.registerService(ProbeInvokerFactory.class, factory, new Hashtable<>(Map.of("driver", DRIVER)));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service away
    }

    private static void run(BundleContext probe, String[] classAndMethod) {
        try {
            Class<?> type = probe.getBundle().loadClass(classAndMethod[0]);
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method test = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(classAndMethod[1]))
                    .findFirst()
                    .orElseThrow();
            test.setAccessible(true);
            test.invoke(
                    constructor.newInstance(), test.getParameterCount() == 0 ? new Object[0] : new Object[] {probe});
        } catch (InvocationTargetException e) {
            throw new TestContainerException(trace(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new TestContainerException(trace(e));
        }
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}

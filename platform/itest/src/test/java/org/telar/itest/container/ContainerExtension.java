// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.container;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestProbeBuilder;
import org.osgi.framework.BundleContext;

/** Outside half of {@link InsideContainer}: brings the class into the container and calls its tests there. */
final class ContainerExtension implements BeforeAllCallback, ParameterResolver, InvocationInterceptor {
    private static final Namespace OURS = Namespace.create(ContainerExtension.class);

    /** Where the tests of a class are in the container. */
    private record Addresses(Map<Method, TestAddress> of) {}

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        ExamContainer container = container(context);
        Class<?> type = context.getRequiredTestClass();
        List<Method> tests = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
        TestProbeBuilder probe = container.newProbe();
        Map<Method, TestAddress> addresses = new HashMap<>();
        tests.forEach(test -> addresses.put(test, probe.addTest(type, test.getName())));
        container.install(type.getName(), probe);
        context.getStore(OURS).put(Addresses.class, new Addresses(addresses));
    }

    private static ExamContainer container(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(ExamContainer.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BundleContext.class;
    }

    /** Out here there is none; the method is only called in the container. */
    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return null;
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context) {
        invocation.skip();
        Addresses addresses = context.getStore(OURS).get(Addresses.class, Addresses.class);
        container(context).call(addresses.of().get(test.getExecutable()));
    }
}

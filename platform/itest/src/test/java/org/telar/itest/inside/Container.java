// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The container, as a bundle in it sees it. */
record Container(BundleContext context) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_NANOS = 20_000_000;
    /** How the names of their threads begin. */
    private static final List<String> POOLS = List.of("RMI ", "qtp", "Atmosphere-");

    /** The bundles that are modules; there is at least one. */
    List<Bundle> modules() {
        List<Bundle> modules = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders("").get("Telar-Module") != null)
                .toList();
        if (modules.isEmpty()) {
            throw new AssertionError("No module is installed");
        }
        return modules;
    }

    static String id(Bundle module) {
        return module.getHeaders("").get("Telar-Module");
    }

    /** How many services of this type the bundle offers. */
    long count(Class<?> type, Bundle provider) {
        return references(type).stream()
                .filter(reference -> provider.equals(reference.getBundle()))
                .count();
    }

    List<ServiceReference<?>> references(Class<?> type) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(type.getName(), null);
            return found == null ? List.of() : List.of(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    <S> S service(Class<S> type) {
        ServiceReference<S> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new AssertionError("There is no service " + type.getName());
        }
        return context.getService(reference);
    }

    String get(String path) {
        URI address = URI.create("http://127.0.0.1:" + context.getProperty("telar.http.port") + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many threads of each name there are, numbers aside; those of the server's pools, which grow with use, are left out. */
    static Map<String, Long> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName().replaceAll("\\d+", "#"))
                .filter(name -> POOLS.stream().noneMatch(name::startsWith))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    /** Names of which there are more threads than then, with how many there are now. */
    static List<Map.Entry<String, Long>> moreThan(Map<String, Long> then) {
        return threads().entrySet().stream()
                .filter(now -> now.getValue() > then.getOrDefault(now.getKey(), 0L))
                .toList();
    }

    /** Places in the list of those that are still there. */
    static List<Integer> held(List<WeakReference<ClassLoader>> loaders) {
        System.gc();
        return IntStream.range(0, loaders.size())
                .filter(place -> loaders.get(place).get() != null)
                .boxed()
                .toList();
    }

    /** Waits for what other threads of the container do. */
    static void until(String what, BooleanSupplier condition) {
        untilNone("something has not come about", () -> condition.getAsBoolean() ? List.of() : List.of(what));
    }

    /** Waits until nothing of this kind is left. */
    static void untilNone(String what, Supplier<? extends Collection<?>> rest) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Collection<?> left = rest.get();
        while (!left.isEmpty()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("After " + PATIENCE + ", " + what + ": " + left);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            left = rest.get();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.archive.ModuleJar;

/**
 * Looks now and then whether a module does harm: has very many threads, keeps a processor busy for very long, or floods the
 * log. A thread counts for a module while code of that module is on its stack, unless it is one on which a release is tried: the
 * one that runs has no part in that. A stack names classes and not who loaded them, so code that several modules have, such as a
 * library inside of them, is nobody's. For one thread, but for {@link #logged}.
 */
final class Watchdog {
    /** Of what a thread can get on a machine that has other things to do. */
    private static final double BUSY = 0.5;

    private final BundleContext context;
    private final Limits limits;
    private final BiConsumer<ModuleId, Message> harm;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    private final Map<Bundle, Set<String>> packages = new HashMap<>();
    private final Map<Long, Busy> busy = new HashMap<>();
    private final Map<ModuleId, AtomicLong> lines = new ConcurrentHashMap<>();
    private long countedSince = System.nanoTime();

    /**
     * @param threads of one module at the same time, at most
     * @param spin how long a thread may keep a processor busy
     * @param lines that a module may write into the log within a minute
     */
    record Limits(int threads, Duration spin, int lines) {}

    /** @param cpu nanoseconds that the thread had used then */
    private record Busy(ModuleId module, long since, long cpu) {}

    /** @param harm is told which module does harm, and how */
    Watchdog(BundleContext context, Limits limits, BiConsumer<ModuleId, Message> harm) {
        this.context = context;
        this.limits = limits;
        this.harm = harm;
    }

    /** Counts a line in the log; any thread may call it. */
    void logged(Bundle bundle) {
        String id = bundle.getHeaders("").get(ModuleJar.MODULE);
        if (id != null) {
            lines.computeIfAbsent(new ModuleId(id), module -> new AtomicLong()).incrementAndGet();
        }
    }

    void look() {
        Map<ModuleId, Set<String>> modules = modules();
        Map<ModuleId, Integer> counts = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        Thread.getAllStackTraces()
                .forEach((thread, stack) -> modules.forEach((module, own) -> {
                    if (!thread.getName().startsWith(Bundles.STARTING)
                            && Arrays.stream(stack).anyMatch(frame -> own.contains(packageOf(frame.getClassName())))) {
                        counts.merge(module, 1, Integer::sum);
                        seen.add(thread.threadId());
                        watch(module, thread.threadId());
                    }
                }));
        busy.keySet().retainAll(seen);
        counts.forEach((module, count) -> {
            if (count > limits.threads()) {
                harm.accept(module, Message.of("lifecycle.quarantine.threads", module.name(), count, limits.threads()));
            }
        });
        countLines();
    }

    private Map<ModuleId, Set<String>> modules() {
        Map<ModuleId, Set<String>> modules = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            String id = bundle.getHeaders("").get(ModuleJar.MODULE);
            if (id != null && bundle.getState() == Bundle.ACTIVE) {
                modules.put(new ModuleId(id), packages.computeIfAbsent(bundle, Watchdog::packages));
            }
        }
        packages.keySet().removeIf(bundle -> bundle.getState() == Bundle.UNINSTALLED);
        return own(modules);
    }

    private static Map<ModuleId, Set<String>> own(Map<ModuleId, Set<String>> modules) {
        Set<String> all = new HashSet<>();
        Set<String> shared = modules.values().stream()
                .flatMap(Set::stream)
                .filter(name -> !all.add(name))
                .collect(Collectors.toSet());
        Map<ModuleId, Set<String>> own = new HashMap<>();
        modules.forEach((module, names) -> own.put(
                module, names.stream().filter(name -> !shared.contains(name)).collect(Collectors.toSet())));
        return own;
    }

    private static Set<String> packages(Bundle bundle) {
        Set<String> packages = new HashSet<>();
        var classes = bundle.findEntries("/", "*.class", true);
        if (classes != null) {
            for (var entry : Collections.list(classes)) {
                packages.add(
                        packageOf(entry.getPath().substring(1).replace('/', '.').replaceFirst("\\.class$", "")));
            }
        }
        return packages;
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    private void watch(ModuleId module, long thread) {
        long now = System.nanoTime();
        long cpu = threads.getThreadCpuTime(thread);
        Busy before = busy.get(thread);
        long elapsed = before == null ? 0 : now - before.since();
        if (before == null || cpu - before.cpu() < BUSY * share() * elapsed) {
            busy.put(thread, new Busy(module, now, cpu));
        } else if (elapsed > limits.spin().toNanos()) {
            harm.accept(
                    module,
                    Message.of(
                            "lifecycle.quarantine.spins",
                            module.name(),
                            limits.spin().toSeconds()));
            busy.remove(thread);
        }
    }

    /** The part of a processor that a thread gets when it wants all of it, as the load of the machine lets expect. */
    private double share() {
        double load = system.getSystemLoadAverage();
        return load <= 0 ? 1 : Math.min(1, system.getAvailableProcessors() / load);
    }

    private void countLines() {
        for (Map.Entry<ModuleId, AtomicLong> counted : List.copyOf(lines.entrySet())) {
            if (counted.getValue().get() > limits.lines()) {
                harm.accept(
                        counted.getKey(),
                        Message.of(
                                "lifecycle.quarantine.log",
                                counted.getKey().name(),
                                counted.getValue().get(),
                                limits.lines()));
                lines.remove(counted.getKey());
            }
        }
        if (System.nanoTime() - countedSince > Duration.ofMinutes(1).toNanos()) {
            lines.clear();
            countedSince = System.nanoTime();
        }
    }
}

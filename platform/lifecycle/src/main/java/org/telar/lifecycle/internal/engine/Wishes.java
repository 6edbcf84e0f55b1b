// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.engine.Release.Origin;

/**
 * Which modules an installation shall have, in which release, on or off. Each change makes the next generation.
 *
 * @param generation 0 before anything was wished
 * @param profile the one whose modules these were at first
 */
public record Wishes(long generation, String profile, SortedMap<ModuleId, Wish> modules) {
    private static final String HEAD = "telar-wishes 1";
    private static final String END = "end";
    private static final String NONE = "-";
    private static final int WORDS = 9;

    public Wishes {
        modules = Collections.unmodifiableSortedMap(new TreeMap<>(modules));
    }

    public static Wishes none() {
        return new Wishes(0, "", new TreeMap<>());
    }

    public Optional<Wish> of(ModuleId module) {
        return Optional.ofNullable(modules.get(module));
    }

    public boolean isOn(ModuleId module) {
        return of(module).filter(Wish::on).isPresent();
    }

    /** The next generation, with this wish in place of that for the same module. */
    public Wishes with(Wish wish) {
        SortedMap<ModuleId, Wish> changed = new TreeMap<>(modules);
        changed.put(wish.release().module(), wish);
        return new Wishes(generation + 1, profile, changed);
    }

    /**
     * The next generation for this distribution and this profile, or these wishes themselves when they fit already. What the
     * distribution brings follows it; another profile than before decides anew which of them are on.
     *
     * @param shipped what the distribution brings
     * @param chosen the modules that the profile switches on
     */
    public Wishes following(String nowProfile, Set<ModuleId> chosen, Collection<Release> shipped) {
        SortedMap<ModuleId, Wish> next = new TreeMap<>(modules);
        next.values().removeIf(wish -> wish.release().origin() == Origin.SHIPPED);
        for (Release release : shipped) {
            Wish before = modules.get(release.module());
            if (before == null || before.release().origin() == Origin.SHIPPED) {
                boolean on =
                        before == null || !profile.equals(nowProfile) ? chosen.contains(release.module()) : before.on();
                Optional<Release> previous = before == null ? Optional.empty() : before.previous();
                next.put(
                        release.module(),
                        new Wish(release, on, previous, before != null && before.quarantined() && !on));
            }
        }
        Wishes changed = new Wishes(generation + 1, nowProfile, next);
        return changed.modules.equals(modules) && profile.equals(nowProfile) ? this : changed;
    }

    /**
     * These wishes as a node with this distribution follows them: another node may have another version of it for a while,
     * and what it ships is meant here as well.
     */
    public Wishes shippedAs(Collection<Release> shipped) {
        SortedMap<ModuleId, Wish> mine = new TreeMap<>(modules);
        for (Release release : shipped) {
            mine.computeIfPresent(
                    release.module(),
                    (module, wish) -> wish.release().origin() == Origin.SHIPPED
                            ? new Wish(release, wish.on(), wish.previous(), wish.quarantined())
                            : wish);
        }
        return new Wishes(generation, profile, mine);
    }

    /** As lines of text, of which {@link #read} makes the same again. */
    public String write() {
        List<String> lines = new ArrayList<>(List.of(HEAD, "generation " + generation, "profile " + profile));
        modules.values().forEach(wish -> lines.add(line(wish)));
        lines.add(END);
        return String.join("\n", lines) + "\n";
    }

    private static String line(Wish wish) {
        String state = wish.on() ? "on" : wish.quarantined() ? "quarantined" : "off";
        return String.join(
                " ",
                wish.release().module().name(),
                state,
                words(wish.release()),
                "previous",
                wish.previous().map(Wishes::words).orElse(NONE + " " + NONE + " " + NONE));
    }

    private static String words(Release release) {
        return release.origin().name() + " " + release.version() + " " + release.digest();
    }

    /** @throws IllegalArgumentException when it is not what {@link #write} wrote, or not whole */
    public static Wishes read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 4
                || !lines.getFirst().equals(HEAD)
                || !lines.getLast().equals(END)
                || !text.endsWith("\n")) {
            throw new IllegalArgumentException(
                    "What is wished of the modules is not whole: " + lines.size() + " lines");
        }
        SortedMap<ModuleId, Wish> modules = new TreeMap<>();
        for (String line : lines.subList(3, lines.size() - 1)) {
            Wish wish = wish(line);
            modules.put(wish.release().module(), wish);
        }
        return new Wishes(Long.parseLong(rest(lines.get(1), "generation")), rest(lines.get(2), "profile"), modules);
    }

    private static String rest(String line, String word) {
        if (!line.startsWith(word + " ")) {
            throw new IllegalArgumentException("'" + line + "' stands where " + word + " was expected");
        }
        return line.substring(word.length() + 1);
    }

    private static Wish wish(String line) {
        String[] words = line.split(" ");
        if (words.length != WORDS) {
            throw new IllegalArgumentException("'" + line + "' is no wish of a module");
        }
        ModuleId module = new ModuleId(words[0]);
        return new Wish(
                release(module, words[2], words[3], words[4]),
                words[1].equals("on"),
                words[6].equals(NONE) ? Optional.empty() : Optional.of(release(module, words[6], words[7], words[8])),
                words[1].equals("quarantined"));
    }

    private static Release release(ModuleId module, String origin, String version, String digest) {
        return new Release(module, ModuleVersion.of(version), Origin.valueOf(origin), digest);
    }
}

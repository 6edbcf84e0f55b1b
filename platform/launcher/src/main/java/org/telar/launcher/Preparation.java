// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code prepare}: makes a home ready for a start, or says why it cannot be. Afterwards {@code java @container.args} in
 * the home starts the container. May be broken off at any point and done again.
 *
 * @param starter the process that will start the container, which holds the home until then
 */
record Preparation(
        Distribution distribution,
        Home home,
        Options options,
        Map<String, String> environment,
        ContainerProcess starter) {
    /** Lines of Felix's {@code bundle.info} before the one with the state that is to be kept. */
    private static final int MARK_IN_INFO = 2;
    /** {@code org.osgi.framework.Bundle.ACTIVE}. */
    private static final String STARTED = "32";

    State prepare() throws IOException, Refusal {
        requireWritableFolder();
        try (FileChannel channel = FileChannel.open(
                        home.folder().resolve("telar.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            return prepareLocked(lock);
        }
    }

    /** @param lock only so that it is held: two starts of one home at the same moment come one after the other */
    private State prepareLocked(FileLock lock) throws IOException, Refusal {
        if (!lock.isValid()) {
            throw new IllegalStateException("Lock of " + home.folder() + " is not held");
        }
        Optional<State> before = State.read(home);
        requireStopped(before);
        Settings settings = Settings.of(options, environment, home);
        Profile profile = Profile.read(distribution, home, settings.profile(), settings.modules());
        Ports.requireFree(settings.host(), settings.port());
        String stamp = distribution.stamp();
        if (!isUpToDate(before, stamp)) {
            deleteCache();
            OwnerOnly.createFolders(home.etc());
            new EtcFolder(distribution, home).copy();
        }
        OwnerOnly.createFolders(home.data().resolve("tmp"));
        OwnerOnly.createFolders(home.log());
        if (ConsoleKey.of(home).isThere()) {
            // else it is made beside the container that starts
            ConsoleKey.of(home).ensure();
        }
        State state = state(stamp, profile, settings);
        OwnerOnly.write(
                home.arguments(),
                new Container(distribution, home, state, profile, settings)
                        .arguments(Runtime.version().feature()));
        if (settings.named() && !Chosen.of(home).map(Chosen::profile).equals(Optional.of(settings.profile()))) {
            Chosen.remember(home, settings.profile());
        }
        state.write(home);
        return state;
    }

    private void requireWritableFolder() throws Refusal {
        Path probe = home.folder().resolve(".writable");
        try {
            OwnerOnly.createFolders(home.folder());
            Files.deleteIfExists(probe);
            Files.createFile(probe);
            Files.delete(probe);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.home.file", home.folder(), e.getFile());
        } catch (IOException e) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.home.unwritable", home.folder());
        }
    }

    private FileLock lock(FileChannel channel) throws IOException, Refusal {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // held by another thread of this process: the same answer
        }
        throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.home.starting", home.folder());
    }

    private void requireStopped(Optional<State> before) throws Refusal {
        Optional<ContainerProcess> running = before.flatMap(State::process);
        if (running.isPresent() && !running.get().equals(starter)) {
            throw new Refusal(
                    Refusal.NOT_POSSIBLE,
                    "launcher.home.running",
                    home.folder(),
                    running.get().pid(),
                    before.get().address());
        }
    }

    private boolean isUpToDate(Optional<State> before, String stamp) throws IOException {
        return before.filter(state -> state.stamp().equals(stamp)).isPresent()
                && new EtcFolder(distribution, home).isComplete()
                && isCacheWhole();
    }

    /**
     * The container installs its bundles and marks them as started once, one after the other, into an empty cache. When it is
     * ended in the middle of that, later starts go on without the rest.
     */
    private boolean isCacheWhole() throws IOException {
        Path cache = home.data().resolve("cache");
        Path last = cache.resolve("bundle" + distribution.startupBundles()).resolve("bundle.info");
        if (!Files.isDirectory(cache)) {
            return true;
        }
        return Files.exists(last)
                && Files.readAllLines(last).stream()
                        .skip(MARK_IN_INFO)
                        .findFirst()
                        .equals(Optional.of(STARTED));
    }

    private void deleteCache() throws IOException {
        if (Files.exists(home.data())) {
            try (Stream<Path> files = Files.walk(home.data())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private State state(String stamp, Profile profile, Settings settings) throws Refusal {
        return new State(
                stamp,
                profile.name(),
                List.copyOf(profile.modules()),
                settings.host(),
                settings.port(),
                Ports.forShell(settings.port()),
                starter.pid(),
                starter.started());
    }
}

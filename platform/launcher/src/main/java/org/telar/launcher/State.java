// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What the last start of a home left in {@code telar.state}, for the other commands and the next start.
 *
 * @param stamp of the distribution whose {@code etc} and cache the home has
 * @param modules that the profile switches on
 * @param pid of the container; of the command itself until the container is there
 * @param started when that process started, so that another process which got the same number is not taken for it
 */
record State(
        String stamp,
        String profile,
        List<String> modules,
        String host,
        int port,
        int sshPort,
        long pid,
        Instant started) {
    /** Reading a process's start time twice may differ by a clock that was set meanwhile. */
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(5);

    static Optional<State> read(Home home) throws IOException {
        if (!Files.isRegularFile(home.state())) {
            return Optional.empty();
        }
        Properties read = new Properties();
        try (var reader = Files.newBufferedReader(home.state())) {
            read.load(reader);
            return Optional.of(of(read));
        } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static State of(Properties read) {
        return new State(
                read.getProperty("stamp", ""),
                read.getProperty("profile", ""),
                List.of(read.getProperty("modules", "").split(",")).stream()
                        .filter(module -> !module.isEmpty())
                        .toList(),
                read.getProperty("host", ""),
                Integer.parseInt(read.getProperty("port", "")),
                Integer.parseInt(read.getProperty("ssh-port", "")),
                Long.parseLong(read.getProperty("pid", "")),
                Instant.parse(read.getProperty("started", "")));
    }

    void write(Home home) throws IOException {
        List<String> lines = List.of(
                "# Written by the command telar at each start",
                "stamp=" + stamp,
                "profile=" + profile,
                "modules=" + String.join(",", modules),
                "host=" + host,
                "port=" + port,
                "ssh-port=" + sshPort,
                "pid=" + pid,
                "started=" + started);
        Path next = home.folder().resolve("telar.state.new");
        Files.write(next, lines);
        Files.move(next, home.state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    State with(ContainerProcess process) {
        return new State(stamp, profile, modules, host, port, sshPort, process.pid(), process.started());
    }

    /** The container, if it lives. */
    Optional<ContainerProcess> process() {
        return ContainerProcess.of(pid)
                .filter(ContainerProcess::isAlive)
                .filter(found ->
                        Duration.between(started, found.started()).abs().compareTo(CLOCK_CORRECTION) < 0);
    }

    /** Where people find the web interface. */
    String address() {
        return address(host.equals("127.0.0.1") || isEverywhere() ? "localhost" : host);
    }

    /** Where this machine reaches it. */
    String localAddress() {
        return address(isEverywhere() ? "localhost" : host);
    }

    private boolean isEverywhere() {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    private String address(String name) {
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A home of its own for a Telar on a free port, and the command {@code telar} to run it with, in English, without
 * anything of the environment of this process that could change it. Closing it ends the container, if it runs.
 */
public final class Installation implements AutoCloseable {
    /** Of the administrator {@code admin}, if the installation was not made with another one. */
    public static final String PASSWORD = "telar-Probe-77";

    /**
     * Options of the container's Java for tests, which run it for a minute or two: too short for what its second compiler
     * costs on a machine of few cores. Empty: as it is shipped, as for measurements.
     */
    private static final String JAVA_OPTIONS = System.getProperty("telar.test.java.options", "");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Distribution distribution;
    private final Path home;
    private final int port = Ports.free();
    private boolean undecided;
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "TELAR_JAVA_HOME", System.getProperty("java.home"),
            "TELAR_ADMIN_PASSWORD", PASSWORD,
            "TELAR_DB_URL", "",
            "TELAR_URL", "",
            "TELAR_HOME", "",
            "TELAR_JAVA_OPTS", JAVA_OPTIONS,
            "LC_ALL", "C.UTF-8"));

    private Installation(Distribution distribution, Path home) {
        this.distribution = distribution;
        this.home = home;
    }

    /** @param home need not exist */
    public static Installation in(Distribution distribution, Path home) {
        return new Installation(distribution, home.toAbsolutePath());
    }

    /** @param value empty to take the variable away */
    public Installation with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** As who unpacks it and starts it without a word: it asks for country and modules on its first page. */
    public Installation undecided() {
        undecided = true;
        return this;
    }

    public Distribution distribution() {
        return distribution;
    }

    public Path home() {
        return home;
    }

    public int port() {
        return port;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port).resolve(path);
    }

    /** Starts it and waits until it is ready. */
    public Command.Answer start(String... options) {
        return begin("start", options).await(PATIENCE);
    }

    public Command.Answer stop() {
        return telar("stop", "--home", home.toString());
    }

    /** Runs a command in the container's shell. */
    public Command.Answer console(String command) {
        return telar("console", "--home", home.toString(), command);
    }

    /** {@code start} or {@code run}, without waiting for its end; with every module, unless a profile is named or one was. */
    public Command begin(String command, String... options) {
        List<String> words = new ArrayList<>(List.of(
                distribution.command().toString(),
                command,
                "--home",
                home.toString(),
                "--port",
                Integer.toString(port)));
        words.addAll(List.of(options));
        if (words.stream().noneMatch("--profile"::equals)
                && !Files.exists(home.resolve("chosen.properties"))
                && !undecided) {
            words.addAll(List.of("--profile", "all"));
        }
        return Command.of(words, environment);
    }

    public Command.Answer telar(String... arguments) {
        List<String> words = new ArrayList<>(List.of(distribution.command().toString()));
        words.addAll(List.of(arguments));
        return Command.of(words, environment).await(PATIENCE);
    }

    /** The words with which the launcher would have {@code java} start the container; it is not started. */
    public List<String> prepare() throws IOException {
        Command.of(
                        List.of(
                                System.getProperty("java.home") + "/bin/java",
                                "-cp",
                                distribution.launcher().toString(),
                                "org.telar.launcher.Main",
                                "prepare",
                                "--home",
                                home.toString(),
                                "--port",
                                Integer.toString(port),
                                "--profile",
                                "all"),
                        environment)
                .await(PATIENCE)
                .orThrow();
        return Files.readAllLines(home.resolve("container.args")).stream()
                .map(word -> word.substring(1, word.length() - 1).replace("\\\\", "\\"))
                .toList();
    }

    /** What {@code telar.state} in the home says, for instance {@code ssh-port}. */
    public String state(String name) {
        Properties state = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("telar.state"))) {
            state.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("The home " + home + " has no state", e);
        }
        return state.getProperty(name);
    }

    /** The container's process, if it runs. */
    public Optional<ProcessHandle> process() {
        return Files.exists(home.resolve("telar.state"))
                ? ProcessHandle.of(Long.parseLong(state("pid")))
                        .filter(Processes::runs)
                        .filter(process ->
                                process.pid() != ProcessHandle.current().pid())
                : Optional.empty();
    }

    /** Like a power cut. */
    public void kill() {
        ProcessHandle process = process().orElseThrow();
        process.destroyForcibly();
        Patience.until("process " + process.pid() + " is gone", PATIENCE, () -> !Processes.runs(process));
    }

    @Override
    public void close() {
        if (process().isPresent()) {
            kill();
        }
    }
}

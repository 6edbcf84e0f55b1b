// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.telar.profile.ProfileFolders;

/**
 * Entry point for the script {@code telar}: {@code prepare}, {@code await}, {@code status}, {@code stop},
 * {@code console}, {@code backup}, {@code restore} or {@code profile-diff}, each with {@code --home}. Sentences go to standard error with an exit code of {@link Refusal}.
 */
public final class Main {
    private static final int LOOK_EVERY = 100;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(90);

    private final Distribution distribution;
    private final Map<String, String> environment;
    private final Sentences sentences;
    private final PrintStream out;
    private final boolean terminal;

    Main(
            Distribution distribution,
            Map<String, String> environment,
            Sentences sentences,
            PrintStream out,
            boolean terminal) {
        this.distribution = distribution;
        this.environment = environment;
        this.sentences = sentences;
        this.out = out;
        this.terminal = terminal;
    }

    public static void main(String[] words) throws InterruptedException {
        Sentences sentences = new Sentences(Locale.getDefault());
        Main main = new Main(
                Distribution.ofThisLauncher(),
                System.getenv(),
                sentences,
                System.out,
                Boolean.getBoolean("telar.terminal"));
        try {
            main.run(List.of(words));
        } catch (Refusal refusal) {
            System.err.println(refusal.sentence(sentences));
            System.exit(refusal.exitCode());
        } catch (IOException e) {
            System.err.println(sentences.say("launcher.failure", e.toString()));
            System.exit(Refusal.FAILED);
        }
    }

    void run(List<String> words) throws IOException, Refusal, InterruptedException {
        String command = words.isEmpty() ? "" : words.getFirst();
        Options options = Options.of(words.subList(Math.min(1, words.size()), words.size()));
        Home home = options.home();
        switch (command) {
            case "prepare" -> new Preparation(distribution, home, options, environment, starter()).prepare();
            case "await" -> await(home, options);
            case "status" -> status(home);
            case "stop" -> stop(home);
            case "console" -> new ContainerShell(distribution, home, running(home)).run(options.rest());
            case "backup" -> backup(home, options.rest());
            case "restore" -> restore(home, options.rest());
            case "profile-diff" -> diff(home, options.rest());
            default -> throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.command", command);
        }
    }

    /** The script. */
    private static ContainerProcess starter() {
        return new ContainerProcess(ProcessHandle.current().parent().orElseThrow());
    }

    private void await(Home home, Options options) throws IOException, Refusal, InterruptedException {
        Instant began = Instant.now();
        long pid = Long.parseLong(options.get("pid").orElseThrow());
        Optional<ContainerProcess> container = ContainerProcess.of(pid);
        State state = State.read(home).orElseThrow(() -> new IOException(home.state() + " is gone"));
        if (container.isPresent()) {
            state.with(container.get()).write(home);
        }
        if (!ConsoleKey.of(home).isThere()) {
            // while the container starts, which needs it only when somebody comes
            ConsoleKey.of(home).ensure();
        }
        new Watch(
                        home,
                        sentences,
                        out,
                        new Progress(out, terminal),
                        Clock.systemDefaultZone(),
                        () -> Thread.sleep(LOOK_EVERY))
                .await(state, container, began);
    }

    private void backup(Home home, List<String> names) throws IOException, Refusal, InterruptedException {
        Path file = theOne(names, "launcher.backup.usage");
        new Backup(home, environment, sentences).write(file);
        out.println(sentences.say("launcher.backup.done", file));
    }

    private void restore(Home home, List<String> names) throws IOException, Refusal, InterruptedException {
        Path file = theOne(names, "launcher.restore.usage");
        Optional<Path> aside = new Restore(home, environment, sentences).read(file);
        out.println(sentences.say("launcher.restore.done", file, home.folder()));
        aside.ifPresent(folder -> out.println(sentences.say("launcher.restore.aside", folder)));
    }

    private static Path theOne(List<String> names, String usage) throws Refusal {
        if (names.size() != 1) {
            throw new Refusal(Refusal.NOT_POSSIBLE, usage);
        }
        return Path.of(names.getFirst()).toAbsolutePath().normalize();
    }

    private void diff(Home home, List<String> names) throws IOException, Refusal {
        if (names.size() != 2) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.diff.usage");
        }
        ProfileFolders folders = Profile.folders(distribution, home);
        new ProfileDiff(
                        Profile.checked(folders, names.getFirst()),
                        Profile.checked(folders, names.getLast()),
                        sentences)
                .print(out);
    }

    private void stop(Home home) throws IOException, Refusal, InterruptedException {
        Optional<ContainerProcess> container = State.read(home).flatMap(State::process);
        if (container.isPresent()) {
            new Stop(home, STOP_PATIENCE).stop(container.get());
            out.println(sentences.say("launcher.stopped"));
        } else {
            out.println(sentences.say("launcher.home.stopped", home.folder()));
        }
    }

    private void status(Home home) throws IOException, Refusal {
        State state = running(home);
        out.println(sentences.say("launcher.status", state.address(), state.pid(), state.profile()));
        Health health = new Web(state.localAddress(), sentences.language())
                .health()
                .orElseThrow(() -> new Refusal(Refusal.FAILED, "launcher.status.silent", state.address()));
        Health.Database database = health.database();
        out.println(sentences.say("launcher.status.telar", health.version(), health.state()));
        out.println(sentences.say(
                "launcher.status.database",
                database.state(),
                database.reason().isEmpty() ? database.product() : database.reason()));
        health.modules()
                .forEach(module -> out.println(
                        sentences.say("launcher.status.module", module.id(), module.version(), module.state())));
        if (!health.isWell()) {
            throw new Refusal(Refusal.FAILED, "launcher.status.down", home.containerLog());
        }
    }

    private static State running(Home home) throws IOException, Refusal {
        return State.read(home)
                .filter(state -> state.process().isPresent())
                .orElseThrow(() -> new Refusal(Refusal.NOT_RUNNING, "launcher.home.stopped", home.folder()));
    }
}

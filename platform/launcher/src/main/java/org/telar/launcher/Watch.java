// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** {@code await}: watches a container start, tells how far it is, and ends when people can use it or never will. */
record Watch(Home home, Sentences sentences, PrintStream out, Progress progress, Clock clock, Pause pause) {
    private static final String ADMINISTRATOR = "admin";

    /** Waits a moment between two looks. */
    interface Pause {
        void rest() throws InterruptedException;
    }

    /**
     * @param container empty when it was gone before anybody could look
     * @param began the start; what stands in the log before that is of an earlier one
     */
    void await(State state, Optional<ContainerProcess> container, Instant began)
            throws IOException, Refusal, InterruptedException {
        Web web = new Web(state.localAddress(), sentences.language());
        Startup startup = new Startup(began);
        Startup.Observation seen = look(web, container, false);
        Startup.Verdict verdict = startup.judge(seen);
        while (verdict instanceof Startup.Waiting waiting) {
            progress.show(sentences.say(waiting.key()), Duration.between(began, clock.instant()));
            pause.rest();
            seen = look(web, container, seen.firstPage());
            verdict = startup.judge(seen);
        }
        progress.end();
        conclude(verdict, state, began);
    }

    /** @param page whether the first page has been seen, which then has not to be made once more */
    private Startup.Observation look(Web web, Optional<ContainerProcess> container, boolean page) {
        Optional<Health> health = web.health();
        boolean isThere = health.isPresent() && (page || web.firstPage());
        boolean alive = container.filter(ContainerProcess::isAlive).isPresent();
        return new Startup.Observation(clock.instant(), alive, health, isThere);
    }

    private void conclude(Startup.Verdict verdict, State state, Instant began) throws IOException, Refusal {
        switch (verdict) {
            case Startup.Ready ready -> welcome(state, ready);
            case Startup.Died died -> throw new Refusal(Refusal.FAILED, "launcher.died", cause(began), home.log());
            case Startup.DatabaseDown down -> throw new Refusal(Refusal.FAILED, "launcher.database", down.reason());
            case Startup.TooLong tooLong ->
                throw new Refusal(Refusal.FAILED, "launcher.slow", Startup.LIMIT.toMinutes(), home.containerLog());
            case Startup.Waiting waiting -> throw new IllegalStateException("Still " + waiting);
        }
    }

    private String cause(Instant began) throws IOException {
        return new LogEnd(home, LocalDateTime.ofInstant(began, clock.getZone()))
                .cause()
                .orElseGet(() -> sentences.say("launcher.died.unknown"));
    }

    private void welcome(State state, Startup.Ready ready) throws IOException {
        ready.missing()
                .forEach(module -> out.println(sentences.say("launcher.module.off", module, home.containerLog())));
        out.println(sentences.say("launcher.ready", state.address()));
        if (Files.isRegularFile(home.firstPassword())) {
            String password = Files.readString(home.firstPassword()).strip();
            out.println(sentences.say("launcher.password", ADMINISTRATOR, password));
            Files.delete(home.firstPassword());
        }
        out.flush();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.User;
import org.telar.identity.internal.engine.Shelf;
import org.telar.identity.internal.engine.VisitBook;

/**
 * The sessions of this node. Each has a line in the book that all nodes share; every second this node looks which of its
 * sessions are still there, and ends the others with all their pages and pushes. While the database is away nobody's
 * session ends for that. Sessions end after a time without use, and after a time in any case (OWASP ASVS 5.0, 7.3).
 */
@Component(service = LiveSessions.class, configurationPid = "org.telar.identity", immediate = true)
public final class LiveSessions {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSessions.class);
    private static final int SECONDS_OF_A_MINUTE = 60;

    private final Map<Long, Live> live = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;
    private final ScheduledThreadPoolExecutor watch;
    private volatile Optional<Shelf> shelf = Optional.empty();
    private int round;
    private boolean isBlind;

    /** The keys of the configuration. */
    public @interface Settings {
        /** Minutes without use after which a session ends. */
        int idleMinutes() default 30;

        /** Hours after which a session ends, however much it is used. */
        int longestHours() default 12;
    }

    private record Live(HttpSession session, Instant since) {}

    @Activate
    public LiveSessions(Settings settings) {
        this(
                Clock.systemUTC(),
                Duration.ofMinutes(Math.max(1, settings.idleMinutes())),
                Duration.ofHours(Math.max(1, settings.longestHours())));
        watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    LiveSessions(Clock clock, Duration idle, Duration longest) {
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
        watch = new ScheduledThreadPoolExecutor(
                1, work -> Thread.ofPlatform().daemon().name("telar-sessions").unstarted(work));
    }

    @Deactivate
    void stop() {
        // no interrupt: Derby may be writing
        watch.shutdown();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindShelf(Shelf opened) {
        shelf = Optional.of(opened);
    }

    void unbindShelf(Shelf closed) {
        if (shelf.filter(known -> known == closed).isPresent()) {
            shelf = Optional.empty();
        }
    }

    /** Signs in under a new session id, and notes it in the book. */
    void start(HttpServletRequest request, HttpServletResponse response, User user) {
        Shelf books = shelf.orElseThrow(() -> new IllegalStateException("Nobody can sign in without a database"));
        SignedIn.visit(request).ifPresent(this::end);
        HttpSession session = SignedIn.start(request, response, user);
        session.setMaxInactiveInterval((int) idle.toSeconds());
        Instant now = clock.instant();
        long id = books.visits().open(user.account(), now, Browsers.name(request.getHeader("User-Agent")));
        books.entered(user.account(), "page");
        SignedIn.note(session, id);
        live.put(id, new Live(session, now));
    }

    /** The session of this request is over. */
    void end(HttpServletRequest request) {
        SignedIn.visit(request).ifPresent(this::end);
        SignedIn.end(request);
    }

    private void end(long id) {
        live.remove(id);
        shelf.ifPresent(books -> books.visits().close(id));
    }

    /** Ends what is over; called every second. */
    void look() {
        try {
            if (shelf.isPresent() && !live.isEmpty()) {
                look(shelf.get().visits());
            }
            isBlind = false;
        } catch (RuntimeException failure) {
            if (!isBlind) {
                LOG.warn("The book of sessions cannot be read, trying again: {}", failure.toString());
            }
            isBlind = true;
        }
    }

    private void look(VisitBook book) {
        Instant now = clock.instant();
        List<Long> mine = List.copyOf(live.keySet());
        Set<Long> open = book.open();
        mine.stream().filter(id -> !open.contains(id)).forEach(this::finish);
        live.forEach((id, session) -> {
            if (session.since.plus(longest).isBefore(now) || isGone(session.session)) {
                book.close(id);
                finish(id);
            }
        });
        if (round++ % SECONDS_OF_A_MINUTE == 0) {
            Instant aMinuteAgo = now.minusSeconds(SECONDS_OF_A_MINUTE);
            book.seen(
                    live.entrySet().stream()
                            .filter(each -> lastUse(each.getValue().session).isAfter(aMinuteAgo))
                            .map(Map.Entry::getKey)
                            .toList(),
                    now);
            book.closeOlderThan(now.minus(longest));
        }
    }

    private void finish(long id) {
        Live ended = live.remove(id);
        if (ended != null && !isGone(ended.session)) {
            ended.session.invalidate();
        }
    }

    private static Instant lastUse(HttpSession session) {
        try {
            return Instant.ofEpochMilli(session.getLastAccessedTime());
        } catch (IllegalStateException gone) {
            return Instant.EPOCH;
        }
    }

    private static boolean isGone(HttpSession session) {
        return lastUse(session).equals(Instant.EPOCH);
    }
}

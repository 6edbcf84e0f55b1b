// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.AccessDenied;
import org.telar.api.SearchProvider;
import org.telar.api.SearchProvider.Found;
import org.telar.api.User;

/**
 * Asks everything that can be searched at once. Each provider has a time of its own: what comes later, or not at all, is
 * missing from the answer, and the answer says so. Safe for many threads.
 */
@Component(service = Search.class)
public final class Search {
    /** Longer than this nobody waits while she types. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int MOST = 6;
    /** Calls to one provider at a time; a slow one must not take all connections to the database. */
    private static final int AT_ONCE = 4;

    private final Map<SearchProvider, Semaphore> providers = new ConcurrentHashMap<>();
    private final Duration patience;

    @Activate
    public Search() {
        this(PATIENCE);
    }

    Search(Duration patience) {
        this.patience = patience;
    }

    /**
     * What was found so far.
     *
     * @param waiting how many providers may still answer
     * @param missing how many will not
     */
    record Answer(List<Found> found, int waiting, int missing) {
        Answer {
            found = List.copyOf(found);
        }

        boolean isComplete() {
            return waiting == 0;
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProvider(SearchProvider provider) {
        providers.put(provider, new Semaphore(AT_ONCE));
    }

    void removeProvider(SearchProvider provider) {
        providers.remove(provider);
    }

    /** A question under way; closing it ends the answers, and the work behind them as far as it lets itself be ended. */
    interface Question extends AutoCloseable {
        @Override
        void close();
    }

    /** @param listener hears every answer so far, on other threads but one after the other; the last one is complete */
    Question ask(User user, String words, Consumer<Answer> listener) {
        Asking asking = new Asking(listener, List.copyOf(providers.keySet()));
        asking.start(user, words);
        return asking;
    }

    private final class Asking implements Question {
        private final Consumer<Answer> listener;
        private final List<SearchProvider> asked;
        private final List<Found> found = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private int waiting;
        private int missing;
        private boolean closed;

        Asking(Consumer<Answer> listener, List<SearchProvider> asked) {
            this.listener = listener;
            this.asked = asked;
            this.waiting = asked.size();
        }

        synchronized void start(User user, String words) {
            if (asked.isEmpty()) {
                tell();
            }
            List<Reply> replies = new ArrayList<>();
            for (SearchProvider provider : asked) {
                Reply reply = new Reply(this);
                replies.add(reply);
                threads.add(Thread.ofVirtual().name("telar-search").start(() -> call(provider, user, words, reply)));
            }
            threads.add(Thread.ofVirtual().name("telar-search-patience").start(() -> expire(replies)));
        }

        private void call(SearchProvider provider, User user, String words, Reply reply) {
            Semaphore places = providers.getOrDefault(provider, new Semaphore(AT_ONCE));
            try {
                if (places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                    try {
                        reply.come(provider.search(user, words, MOST));
                    } finally {
                        places.release();
                    }
                }
            } catch (AccessDenied nothingForHer) {
                reply.come(List.of());
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                if (reply.fail()) {
                    Incident.log("the search of " + provider.getClass().getName(), failure);
                }
            }
        }

        private void expire(List<Reply> replies) {
            try {
                Thread.sleep(patience);
                replies.forEach(Reply::fail);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        private void tell() {
            if (!closed) {
                listener.accept(new Answer(found, waiting, missing));
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            threads.forEach(Thread::interrupt);
        }
    }

    /** Of one provider, once. */
    private static final class Reply {
        private final Asking asking;
        private boolean settled;

        Reply(Asking asking) {
            this.asking = asking;
        }

        void come(List<Found> found) {
            synchronized (asking) {
                if (settle()) {
                    asking.found.addAll(found);
                    asking.tell();
                }
            }
        }

        /** Whether it was still waited for. */
        boolean fail() {
            synchronized (asking) {
                boolean first = settle();
                if (first) {
                    asking.missing++;
                    asking.tell();
                }
                return first && !asking.closed;
            }
        }

        private boolean settle() {
            if (settled) {
                return false;
            }
            settled = true;
            asking.waiting--;
            return true;
        }
    }
}

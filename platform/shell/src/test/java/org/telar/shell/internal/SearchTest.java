// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Permission;
import org.telar.api.SearchProvider;
import org.telar.api.SearchProvider.Found;
import org.telar.api.User;
import org.telar.shell.internal.Search.Answer;

class SearchTest {
    private static final Found HUB = new Found("shell.home", "Ñuble", "", "hubs/1");
    private static final SearchProvider QUICK = (user, words, most) -> List.of(HUB);

    private final User ana = new User(1, "Ana", Locale.of("es"), Set.of());
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();

    private static Search search(Duration patience, SearchProvider... providers) {
        Search search = new Search(patience);
        List.of(providers).forEach(search::addProvider);
        return search;
    }

    /** Waits as long as it takes. */
    private Answer last() throws InterruptedException {
        Answer answer = answers.take();
        while (!answer.isComplete()) {
            answer = answers.take();
        }
        return answer;
    }

    @Test
    void withoutProvidersNothingIsFoundAtOnce() throws InterruptedException {
        search(Duration.ofMinutes(1)).ask(ana, "ñuble", answers::add);
        assertEquals(new Answer(List.of(), 0, 0), last());
    }

    @Test
    void whatAllFindComesTogether() throws InterruptedException {
        search(Duration.ofMinutes(1), QUICK, (user, words, most) -> List.of(HUB, HUB))
                .ask(ana, "ñuble", answers::add);
        assertEquals(new Answer(List.of(HUB, HUB, HUB), 0, 0), last());
    }

    @Test
    void oneThatFailsIsMissingAndOneThatMayNotIsNot() throws InterruptedException {
        search(
                        Duration.ofMinutes(1),
                        QUICK,
                        (user, words, most) -> {
                            throw new IllegalStateException("broken on purpose");
                        },
                        (user, words, most) -> {
                            throw new AccessDenied(new Permission("test.see"));
                        })
                .ask(ana, "ñuble", answers::add);
        assertEquals(new Answer(List.of(HUB), 0, 1), last());
    }

    @Test
    void oneThatNeverAnswersHoldsNobodyBackAndIsMissingInTheEnd() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        search(Duration.ofMillis(50), QUICK, (user, words, most) -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of(HUB);
                })
                .ask(ana, "ñuble", answers::add);
        Answer answer = last();
        assertTrue(answer.missing() >= 1);
        assertEquals(2, answer.missing() + answer.found().size());
    }

    @Test
    void aClosedQuestionIsNotAnsweredAnyMore() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Search search = search(Duration.ofMinutes(1), (user, words, most) -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return List.of(HUB);
        });
        var question = search.ask(ana, "ñuble", answers::add);
        started.await();
        question.close();
        interrupted.await();
        assertTrue(answers.isEmpty());
    }

    @Test
    void aProviderThatWentIsNotAsked() throws InterruptedException {
        Search search = search(Duration.ofMinutes(1), QUICK);
        search.removeProvider(QUICK);
        search.ask(ana, "ñuble", answers::add);
        assertFalse(last().found().contains(HUB));
    }
}

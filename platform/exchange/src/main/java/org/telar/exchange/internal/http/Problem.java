// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import java.util.List;
import org.telar.api.Message;

/**
 * Why a request is not answered, as RFC 9457 has it.
 *
 * @param status of HTTP
 * @param title the same for all problems of its kind
 * @param details what is wrong with this request, and what to do; at least one sentence
 */
record Problem(int status, Message title, List<Message> details) {
    Problem {
        details = List.copyOf(details);
    }

    static Problem of(int status, String titleKey, Message detail) {
        return new Problem(status, Message.of(titleKey), List.of(detail));
    }

    static Problem flawed(List<Message> flaws) {
        return new Problem(400, Message.of("exchange.request.flawed"), flaws);
    }

    static Problem signedOut() {
        return of(401, "exchange.request.signed-out", Message.of("exchange.request.signed-out.remedy"));
    }

    static Problem forbidden(String dataset, String permission) {
        return of(
                403,
                "exchange.request.forbidden",
                Message.of("exchange.request.forbidden.remedy", dataset, permission));
    }

    static Problem unknown(String dataset) {
        return of(404, "exchange.request.not-found", Message.of("exchange.request.unknown-dataset", dataset));
    }

    static Problem method(String method) {
        return of(405, "exchange.request.method", Message.of("exchange.request.method.remedy", method));
    }

    static Problem tooMany(long seconds) {
        return of(429, "exchange.request.too-many", Message.of("exchange.request.too-many.remedy", seconds));
    }

    static Problem failed(String number) {
        return of(500, "exchange.request.failed", Message.of("exchange.request.failed.remedy", number));
    }

    /** Carries a problem to the one place that answers it. */
    static final class Found extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Found(Problem problem) {
            super(problem.title().key());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}

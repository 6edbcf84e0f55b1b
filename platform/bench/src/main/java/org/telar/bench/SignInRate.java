// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;

/**
 * People who sign in one after the other, evenly, so many each second whether those before have got their answer or not. A
 * time counts from the moment at which someone wanted to sign in; this process sends from the same cores.
 */
record SignInRate(Distribution distribution) implements Measurement {
    private static final List<Integer> RATES = List.of(4, 6, 8, 9, 10, 11, 12);
    private static final int WANTED = 10;
    private static final double TARGET = 600;
    private static final int SECONDS = 20;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int SEE_OTHER = 303;
    /** Told to come back later. */
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public String title() {
        return "Sign-ins with a password (Argon2id, 64 MiB, 3 passes)";
    }

    @Override
    public List<Row> run() {
        try (Home home = Home.made(distribution);
                HttpClient client = HttpClient.newHttpClient()) {
            home.telar.start().orThrow();
            // the compiler of the JVM has seen it all
            p95(client, home.telar, RATES.getFirst());
            List<Row> rows = new ArrayList<>();
            double highest = 0;
            for (int rate : RATES) {
                double p95 = p95(client, home.telar, rate);
                Row row = Row.of("p95 at " + rate + " sign-ins each second", "ms", p95);
                rows.add(rate == WANTED ? row.atMost(TARGET) : row);
                highest = p95 <= TARGET ? rate : highest;
            }
            rows.add(Row.of("the most of these rates that keep p95 under 600 ms", "/s", highest));
            return rows;
        }
    }

    private static double p95(HttpClient client, Installation telar, int rate) {
        HttpRequest request = HttpRequest.newBuilder(telar.address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "name=admin&password=" + URLEncoder.encode(Installation.PASSWORD, StandardCharsets.UTF_8)))
                .build();
        List<CompletableFuture<Double>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int n = 0; n < rate * SECONDS; n++) {
            long wanted = begin + (long) (n * NANOS_PER_SECOND / rate);
            for (long wait = wanted - System.nanoTime(); wait > 0; wait = wanted - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            answers.add(client.sendAsync(request, BodyHandlers.discarding())
                    .thenApply(answer -> switch (answer.statusCode()) {
                        case SEE_OTHER -> (System.nanoTime() - wanted) / NANOS_PER_MILLI;
                        case TOO_MANY_REQUESTS -> (double) Duration.ofMinutes(1).toMillis();
                        default -> throw new IllegalStateException("Not let in: " + answer.statusCode());
                    }));
        }
        List<Double> times =
                answers.stream().map(CompletableFuture::join).sorted().toList();
        return times.get(times.size() * 95 / 100);
    }

    private record Home(Installation telar, Path folder) implements AutoCloseable {
        static Home made(Distribution distribution) {
            try {
                Path folder = Files.createTempDirectory("telar-bench");
                return new Home(Installation.in(distribution, folder.resolve("home")), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            telar.close();
            try {
                Distribution.deleteTree(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

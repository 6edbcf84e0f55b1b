// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.ops4j.pax.tinybundles.InnerClassStrategy;
import org.ops4j.pax.tinybundles.TinyBundle;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.Web;
import org.telar.itest.probe.RowsActivator;
import org.telar.itest.probe.RowsServlet;
import org.telar.itest.probe.WordListener;
import org.telar.itest.probe.WordStored;

/** Rows that the probe bundle of an installation has stored, and writers of more. */
final class Rows implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int WRITERS = 4;
    private static final List<String> RESOURCES = List.of(
            "cayenne-probe.xml",
            "probe.map.xml",
            "tables.properties",
            "migration/V001__rows.sql",
            "migration/V002__twins_and_heard.sql");

    private final URI address;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final String run = UUID.randomUUID().toString();
    private final AtomicLong count = new AtomicLong();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private volatile boolean stopping;

    private Rows(URI address) {
        this.address = address;
    }

    /** Installs the probe bundle, which stays until the cache of the container is deleted. */
    static void install(Installation running) throws IOException {
        Path jar = Distribution.besideIt("probe.jar");
        try (InputStream bundle = bundle()) {
            Files.copy(bundle, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        running.console("bundle:install -s " + jar.toUri()).orThrow();
    }

    /** Of an installation that has the probe bundle. */
    static Rows of(Installation running) {
        Rows rows = new Rows(running.address("/probe/rows"));
        Patience.until(
                rows.address + " answers",
                PATIENCE,
                () -> Web.get(rows.table("PROBE_ROW"))
                        .filter(answer -> answer.statusCode() == 200)
                        .isPresent());
        return rows;
    }

    private static InputStream bundle() {
        TinyBundle bundle = TinyBundles.bundle()
                .setHeader("Bundle-ManifestVersion", "2")
                .symbolicName("org.telar.itest.probe")
                .activator(RowsActivator.class)
                .addClass(RowsActivator.class, InnerClassStrategy.ALL)
                .addClass(RowsServlet.class)
                .addClass(WordListener.class)
                .addClass(WordStored.class)
                .setHeader("DynamicImport-Package", "*");
        RESOURCES.forEach(name -> bundle.addResource(name, Rows.class.getResource("/probe/" + name)));
        return bundle.build(TinyBundles.rawBuilder());
    }

    /** Starts writers that go on until Telar does not answer any more. */
    void write() {
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(this::writeUntilTheEnd);
        }
    }

    private void writeUntilTheEnd() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            boolean alive = true;
            while (alive && !stopping) {
                alive = write(client, run + "-" + count.incrementAndGet());
            }
        }
    }

    private boolean write(HttpClient client, String word) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?" + word))
                    .POST(BodyPublishers.noBody())
                    .timeout(PATIENCE)
                    .build();
            boolean stored = client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            if (stored) {
                acknowledged.add(word);
            }
            return stored;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The words that Telar said it has stored. */
    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    void awaitAcknowledged(int words) {
        Patience.until(words + " words are written", PATIENCE, () -> acknowledged.size() >= words);
    }

    /** Ends the writers, each after the word that it is about; what they wrote stays. */
    void stopWriting() {
        stopping = true;
        writers.close();
    }

    /** Waits until the writers have noticed that Telar is gone. */
    void awaitEnd() {
        writers.close();
    }

    /** The words that are stored. */
    Set<String> stored() {
        return Set.copyOf(words("PROBE_ROW"));
    }

    /** The words of a table, sorted, each as often as it is in it. */
    List<String> words(String table) {
        return Optional.of(table(table))
                .flatMap(Web::get)
                .orElseThrow()
                .body()
                .lines()
                .sorted()
                .toList();
    }

    /** Waits until the audit trail knows so many rows of a table to have been entered; entries that move may be counted twice, or not at all. */
    void awaitNoted(String table, int rows) {
        Patience.until(rows + " entered rows of " + table + " are noted", PATIENCE, () -> noted(table) == rows);
    }

    private int noted(String table) {
        return words(RowsServlet.NOTED + table).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private URI table(String table) {
        return URI.create(address + "?" + table);
    }

    /** Waits until what was stored has been heard of, and gives the words that were heard. */
    List<String> awaitHeard() {
        List<String> stored = words("PROBE_ROW");
        Patience.until(
                "all events are heard of",
                PATIENCE.multipliedBy(3),
                () -> words("PROBE_HEARD").size() >= stored.size());
        return words("PROBE_HEARD");
    }

    @Override
    public void close() {
        stopWriting();
    }
}

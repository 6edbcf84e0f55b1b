// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telar.itest.Command;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.page.FlowPage;
import org.telar.testing.HostileFile;

/** Sends files that nobody should have to read through a page of a running Telar, and looks at what is left of them. */
final class HostileUploads {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern USED =
            Pattern.compile("(?i)(?:new|tenured)(?: generation)?\\s+total \\d+K, used (\\d+)K");
    private static final int SECOND = 1_000_000_000;
    private static final int NANOS_PER_MILLI = 1_000_000;

    /** Names that would lie elsewhere, or mean something else, if anything made them a path, a header or a line of a log. */
    private static final List<String> NAMES = List.of(
            "mentoras.xlsx",
            "../../../../etc/cron.d/mentoras.csv",
            "..\\..\\mentoras.xlsx",
            "/etc/passwd",
            "C:\\Windows\\mentoras.csv",
            "mentoras.csv\u0000.exe",
            "mentoras.csv\r\nSet-Cookie: hostile=1",
            "<img src=x onerror=alert(1)>.csv",
            "\u202efdp.csv",
            "a".repeat(3_000) + ".csv",
            ".",
            "");

    private final Installation telar;
    private final FlowPage page;
    private final List<String> taken = new ArrayList<>();
    private int sent;
    private long slowest;
    private final List<String> slow = new ArrayList<>();

    HostileUploads(Installation telar, FlowPage page) {
        this.telar = telar;
        this.page = page;
    }

    /**
     * Each kind so often, one after the other, until the page has refused it.
     *
     * @param next what is clicked before the page takes another file; empty when it always does
     */
    void send(int each, Optional<String> next) {
        for (HostileFile kind : HostileFile.values()) {
            for (int seed = 0; seed < each; seed++) {
                String name = NAMES.get(sent % NAMES.size());
                byte[] file = kind.bytes(seed);
                int before = page.newestAlert();
                long begin = System.nanoTime();
                HttpResponse<String> answer = page.upload(name, file);
                if (answer.statusCode() != 200 || !Patience.within(PATIENCE, () -> page.newestAlert() > before)) {
                    taken.add(kind + " " + seed + " as " + name + ": " + answer.statusCode());
                    return;
                }
                note(kind, System.nanoTime() - begin);
                next.ifPresent(words -> page.click(page.withText(words)));
            }
        }
    }

    private void note(HostileFile kind, long nanos) {
        sent++;
        slowest = Math.max(slowest, nanos);
        if (nanos > SECOND) {
            slow.add(kind + " " + nanos / NANOS_PER_MILLI + " ms");
        }
    }

    /** Files that nothing refused in time. */
    List<String> taken() {
        return taken;
    }

    @Override
    public String toString() {
        return sent + " hostile files refused, the slowest in " + slowest / NANOS_PER_MILLI + " ms, " + slow.size()
                + " in more than a second: " + slow;
    }

    /** What the heap holds after everything that nobody holds any more is gone. */
    long heapBytes() {
        String pid = telar.process().orElseThrow().pid() + "";
        String jcmd = System.getProperty("java.home") + "/bin/jcmd";
        Command.of(List.of(jcmd, pid, "GC.run"), Map.of()).await(PATIENCE).orThrow();
        String told = Command.of(List.of(jcmd, pid, "GC.heap_info"), Map.of())
                .await(PATIENCE)
                .orThrow()
                .said();
        Matcher used = USED.matcher(told);
        long bytes = 0;
        while (used.find()) {
            bytes += Long.parseLong(used.group(1)) << 10;
        }
        if (bytes == 0) {
            throw new IllegalStateException("Nothing is said of the heap: " + told);
        }
        return bytes;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.Processes;
import org.telar.itest.Web;
import org.telar.itest.beside.ModulesOverHttp.Answer;
import org.telar.itest.beside.ModulesOverHttp.Listed;
import org.telar.itest.faulty.Fault;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;

/**
 * Telar is killed at random moments while a module is installed, updated or put back. After the restart the module is as it was
 * or as it was wished, never between, and what was acknowledged has come about. The long form is {@code telar soak
 * module-kills}.
 */
class ModuleKillsIT {
    private static final int KILLS = Integer.getInteger("telar.module-kills", 4);
    private static final Duration CALM = Duration.ofSeconds(40);
    /** Every how many changes there is another module to install. */
    private static final int FRESH = 4;

    private static final String ON = "ON";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Publisher weavers = Publisher.unknown();
    private final Installation telar;

    ModuleKillsIT(@TempDir Path home) throws IOException {
        telar = Installation.in(Distribution.underTest(), home);
        weavers.trustedIn(home, "weavers", "modules = *");
    }

    @AfterEach
    void end() {
        telar.close();
    }

    /**
     * A module and what is wished of it.
     *
     * @param release empty before it is there
     * @param before the release to go back to
     */
    private record Loom(String id, Optional<Integer> release, Optional<Integer> before) {
        static Loom fresh(int number) {
            return new Loom("loom-" + number, Optional.empty(), Optional.empty());
        }

        /** After the next change of this kind. */
        Loom changed(boolean back) {
            return back ? new Loom(id, before, release) : new Loom(id, Optional.of(newest() + 1), release);
        }

        private int newest() {
            return Math.max(release.orElse(0), before.orElse(0));
        }

        /** Whether the list says that it is like this; it may say more. */
        boolean is(Optional<Listed> listed) {
            return listed.filter(there -> there.state().equals(ON))
                    .map(Listed::version)
                    .equals(release.map(Loom::version));
        }

        static String version(int release) {
            return release + ".0.0";
        }
    }

    @Test
    void aModuleIsAsBeforeOrAsWishedAfterAKill() throws Exception {
        telar.start().orThrow();
        try (ModulesOverHttp modules = ModulesOverHttp.of(telar)) {
            Loom loom = Loom.fresh(0).changed(false);
            long begin = System.nanoTime();
            modules.bring(archive(loom)).orThrow();
            long usual = System.nanoTime() - begin;
            int came = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                if (kill % FRESH == 1) {
                    loom = Loom.fresh(kill);
                }
                boolean back = loom.before().isPresent() && random.nextBoolean();
                Loom next = loom.changed(back);
                long moment = random.nextLong(usual * 5 / 4);
                String what = "kill " + kill + " of seed " + seed + ", " + TimeUnit.NANOSECONDS.toMillis(moment)
                        + " ms after " + loom + " began to become " + next;
                boolean acknowledged = killed(modules, next, back, moment);
                if (kill == KILLS / 2) {
                    Distribution.deleteTree(telar.home().resolve("data"));
                }
                telar.start().orThrow();
                Optional<Listed> listed = modules.listed(loom.id());
                boolean isNext = next.is(listed);
                Loom before = loom;
                assertTrue(isNext || before.is(listed), () -> what + ", it is " + listed);
                assertTrue(isNext || !acknowledged, () -> what + ", what was acknowledged is lost");
                loom = isNext ? next : loom;
                came += isNext ? 1 : 0;
                isWell(loom, what);
            }
            System.out.println(KILLS + " kills, after " + came + " of them the new state; a change takes "
                    + TimeUnit.NANOSECONDS.toMillis(usual) + " ms");
        }
    }

    /** @return whether Telar had said that it was done */
    private boolean killed(ModulesOverHttp modules, Loom next, boolean back, long moment) throws Exception {
        byte[] archive = archive(next);
        Future<Answer> change = CompletableFuture.supplyAsync(
                () -> back ? modules.change(next.id(), "rollback") : modules.bring(archive));
        TimeUnit.NANOSECONDS.sleep(moment);
        telar.kill();
        try {
            return change.get(CALM.toSeconds(), TimeUnit.SECONDS).orThrow().status() == 200;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException) {
                return false;
            }
            throw e;
        }
    }

    /** Nothing keeps code from the memory of the process that it runs in; what is wished outlives that process. */
    @Test
    void aModuleThatUsesUpTheMemoryIsNotThereAfterTheRestartAndThePageSaysWhatHappened() {
        telar.start().orThrow();
        try (ModulesOverHttp modules = ModulesOverHttp.of(telar)) {
            Loom loom = Loom.fresh(0).changed(false);
            modules.bring(archive(loom)).orThrow();
            ProcessHandle process = telar.process().orElseThrow();
            byte[] greedy = weavers.archive(bundle(loom.changed(false)).with(Fault.CONSTRUCTOR_TAKES_ALL_MEMORY));
            assertThrows(UncheckedIOException.class, () -> modules.bring(greedy));
            Patience.until("the process has ended", CALM, () -> !Processes.runs(process));
            telar.start().orThrow();
            Listed listed = modules.listed(loom.id()).orElseThrow();
            assertTrue(loom.is(Optional.of(listed)), listed::toString);
            assertEquals(Optional.of("lifecycle.failure.cut-short"), modules.causeInHealth(loom.id()));
            isWell(loom, "after the memory was used up");
            telar.stop().orThrow();
            telar.start().orThrow();
            assertEquals(
                    new Listed(Loom.version(1), ON, ""),
                    modules.listed(loom.id()).orElseThrow());
        }
    }

    private byte[] archive(Loom loom) {
        return weavers.archive(bundle(loom));
    }

    /** Each release has one script more than the one before. */
    private static ModuleBundle bundle(Loom loom) {
        int release = loom.release().orElseThrow();
        String table = ModuleBundle.table(loom.id());
        ModuleBundle bundle = ModuleBundle.sound(loom.id(), Loom.version(release))
                .storing("CREATE TABLE " + table + " (ID BIGINT NOT NULL PRIMARY KEY);\n");
        for (int script = 2; script <= release; script++) {
            bundle = bundle.with(
                    "migration/V%03d__more.sql".formatted(script),
                    "ALTER TABLE %s ADD COLUMN C%d INT;\n".formatted(table, script));
        }
        return bundle;
    }

    private void isWell(Loom loom, String what) {
        Patience.until(what + ": all is well", CALM, () -> Web.isUp(telar.address("/health")));
        try (Visitor administrator = new Visitor(telar.address("/"))) {
            assertEquals(
                    303, administrator.signIn("admin", Installation.PASSWORD).statusCode());
            try (FlowPage page = new FlowPage(administrator)) {
                loom.release().ifPresent(release -> {
                    page.open(loom.id());
                    assertTrue(
                            page.says(loom.id() + " " + Loom.version(release)),
                            () -> what + ": " + page.texts().collect(Collectors.joining(", ")));
                });
                page.open("recruitment");
                assertTrue(page.says("Convocatorias"), what);
            }
        }
    }
}

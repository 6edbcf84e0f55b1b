// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.internal.archive.Jars;
import org.telar.lifecycle.internal.archive.Trust;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Failure;
import org.telar.lifecycle.internal.engine.Maturity;
import org.telar.lifecycle.internal.engine.ModuleVersion;
import org.telar.lifecycle.internal.engine.Operation;
import org.telar.lifecycle.internal.engine.Overtaken;
import org.telar.lifecycle.internal.engine.Release;
import org.telar.lifecycle.internal.engine.Release.Origin;
import org.telar.lifecycle.internal.engine.Wish;
import org.telar.lifecycle.internal.engine.Wishes;
import org.telar.lifecycle.internal.engine.Workshop;
import org.telar.persistence.StoredData;

/**
 * An office whose distribution brings three modules, in a container that only remembers: {@code loom}, {@code shuttle}, which
 * needs it, and {@code spindle}, which works with it. The loom has stored something.
 */
public final class PaperOffice {
    private static final String FEATURES = """
            <features>
              %s
              <feature name="telar-modules">%s</feature>
            </features>
            """;

    private final Paper paper = new Paper();
    private final Rows rows = new Rows();
    private final Lifecycle lifecycle;
    private final FileShelf shelf;
    private Instant now = Instant.parse("2027-03-10T12:00:00Z");

    /** With all of them on. */
    public PaperOffice(Path home) throws IOException {
        Path system = home.resolve("system");
        List<Jars> jars = List.of(
                Jars.module("loom", "0.1.0"),
                Jars.module("shuttle", "0.1.0")
                        .header("Telar-Needs", "loom;version=\"[0.1,1)\"")
                        .with("text/messages_es.properties", "shuttle.name=Lanzadera\n".getBytes(UTF_8)),
                Jars.module("spindle", "0.1.0")
                        .header("Telar-Uses", "loom")
                        .with("text/messages_es.properties", "spindle.name=Huso\n".getBytes(UTF_8)));
        List<String> names = List.of("loom", "shuttle", "spindle");
        for (int place = 0; place < names.size(); place++) {
            Path folder = Files.createDirectories(system.resolve("org/telar/" + names.get(place) + "/0.1.0"));
            Files.write(
                    folder.resolve(names.get(place) + "-0.1.0.jar"),
                    jars.get(place).bytes());
        }
        Files.writeString(
                Files.createDirectories(system.resolve("org/telar/repository/0.1.0"))
                        .resolve("repository-0.1.0-features.xml"),
                FEATURES.formatted(
                        names.stream()
                                .map(name -> "<feature name=\"telar-" + name + "\"><bundle>mvn:org.telar/" + name
                                        + "/0.1.0</bundle></feature>")
                                .collect(Collectors.joining()),
                        names.stream()
                                .map(name -> "<feature>telar-" + name + "</feature>")
                                .collect(Collectors.joining())));
        Trust trust = new Trust(home.resolve("trust"), () -> "CL", Clock.systemUTC(), false);
        ArchiveFolder archives = new ArchiveFolder(home.resolve("archives"));
        Library library = new Library(new Shipped(system), archives, trust);
        shelf = new FileShelf(home.resolve("wishes"));
        lifecycle = new Lifecycle(
                new Following(shelf, archives, library, paper, () -> now),
                archives,
                library,
                paper,
                trust,
                new TakenNames(emptyContainer()),
                new ModuleData(rows, new ExportFolder(home.resolve("exports")), Clock.systemUTC()),
                new Journal(home.resolve("journal"), Clock.systemUTC()));
        lifecycle.begin("all", names.stream().map(ModuleId::new).collect(Collectors.toSet()));
    }

    private static BundleContext emptyContainer() {
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (self, method, arguments) -> new Bundle[0]);
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** From now on this module does not start. */
    public void breaks(String module) {
        paper.broken.add(new ModuleId(module));
    }

    public void isMended(String module) {
        paper.broken.remove(new ModuleId(module));
    }

    /** The container cannot be asked for this module at all, as when the database is away that has its archive. */
    void loses(String module) {
        paper.lost.add(new ModuleId(module));
    }

    void finds(String module) {
        paper.lost.remove(new ModuleId(module));
    }

    /** How often the container was to start it. */
    long starts(String module) {
        return paper.starts.stream().filter(new ModuleId(module)::equals).count();
    }

    /** As on another node. */
    void wishedElsewhere(String module, boolean on) throws Overtaken {
        Wishes wishes = shelf.read();
        shelf.put(wishes.with(wishes.of(new ModuleId(module)).orElseThrow().turned(on)));
    }

    /** A release that was brought in an archive, which is nowhere any more; the module is off. */
    void losesTheArchiveOf(String module) throws Overtaken {
        Release gone = new Release(new ModuleId(module), ModuleVersion.of("0.2.0"), Origin.ARCHIVE, "0".repeat(64));
        shelf.put(shelf.read().with(Wish.of(gone, false)));
        lifecycle.catchUp();
    }

    /** The node looks once a second whether there is something to do; these seconds pass at once. */
    public void passes(Duration time) {
        now = now.plus(time);
        lifecycle.catchUp();
    }

    State state(String module) {
        return states().stream()
                .filter(state -> state.id().name().equals(module))
                .findFirst()
                .orElseThrow()
                .state();
    }

    public List<ModuleState> states() {
        return lifecycle.wishes().modules().values().stream().map(this::state).toList();
    }

    private ModuleState state(Wish wish) {
        ModuleId module = wish.release().module();
        Optional<Message> trouble = lifecycle.trouble(module);
        State state = paper.running.contains(wish.release())
                ? State.ON
                : wish.on() || trouble.isPresent() ? State.FAILED : State.OFF;
        return new ModuleState(
                module,
                wish.release().version().toString(),
                state,
                lifecycle.card(wish.release()).orElseThrow().names(),
                trouble);
    }

    /** By an archive. */
    public static Operation update(String module) {
        ModuleId id = new ModuleId(module);
        Release release = new Release(id, ModuleVersion.of("0.2.0"), Release.Origin.ARCHIVE, "ab".repeat(32));
        Card card = new Card(
                id,
                release.version(),
                Maturity.PILOT,
                Set.of("*"),
                "Apache-2.0",
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Map.of());
        return new Operation.Update(release, card);
    }

    private static final class Paper implements Workshop {
        private final Set<Release> there = new HashSet<>();
        private final Set<Release> running = new HashSet<>();
        private final Set<ModuleId> broken = new HashSet<>();
        private final Set<ModuleId> lost = new HashSet<>();
        private final List<ModuleId> starts = new ArrayList<>();

        @Override
        public Map<Release, Boolean> present() {
            return there.stream().collect(Collectors.toMap(release -> release, running::contains));
        }

        @Override
        public void bring(Release release) {
            if (lost.contains(release.module())) {
                throw new IllegalStateException("nothing is known of " + release);
            }
            there.add(release);
        }

        @Override
        public void start(Release release, boolean thorough) throws Failure {
            starts.add(release.module());
            if (broken.contains(release.module())) {
                throw new Failure(Message.of(
                        "lifecycle.failure.no-service", release.module().name()));
            }
            running.add(release);
        }

        @Override
        public void stop(Release release) {
            running.remove(release);
        }

        @Override
        public Set<String> wiredTo(Release release) {
            return Set.of();
        }

        @Override
        public Optional<Message> lingering(Release release) {
            return Optional.empty();
        }

        @Override
        public void drop(Release release) {
            there.remove(release);
        }
    }

    /** Seven rows of the loom, until they are removed. */
    private static final class Rows implements StoredData {
        private final SortedMap<String, Long> counts = new TreeMap<>(Map.of("LOOM_CLOTH", 7L));

        @Override
        public SortedMap<String, Long> counts(ModuleId module) {
            return module.name().equals("loom") ? counts : new TreeMap<>();
        }

        @Override
        public void read(
                ModuleId module, String table, Consumer<List<String>> columns, Consumer<List<@Nullable Object>> row) {
            columns.accept(List.of("ID"));
            for (long id = 1; id <= counts.get(table); id++) {
                row.accept(List.of(id));
            }
        }

        @Override
        public void remove(ModuleId module) {
            counts.clear();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Office;
import org.telar.persistence.ConcurrentChange;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.store.MethodologyRow;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.internal.store.WaveRow;
import org.telar.programme.methodology.Methodologies;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.Methodology.State;
import org.telar.programme.methodology.MethodologyAdopted;

/** The methodologies in the database. */
@Component
public final class StoredMethodologies implements Methodologies {
    private final Tables tables;
    private final Clock clock;

    @Activate
    public StoredMethodologies(@Reference Tables tables, @Reference Office office) {
        this(tables, Clock.system(office.zone()));
    }

    StoredMethodologies(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public List<Stored<Methodology>> versions(User user, long programme) {
        return tables.as(
                user,
                ProgrammePermissions.SEE,
                () -> tables.methodologies().where(MethodologyRow.PROGRAMME.eq(programme)).stream()
                        .sorted(Comparator.<Stored<Methodology>>comparingInt(
                                        stored -> stored.value().number())
                                .reversed())
                        .toList());
    }

    @Override
    public Optional<Stored<Methodology>> inUse(User user, long programme) {
        return in(State.IN_USE, versions(user, programme));
    }

    private static Optional<Stored<Methodology>> in(State state, List<Stored<Methodology>> versions) {
        return versions.stream()
                .filter(version -> version.value().state() == state)
                .findFirst();
    }

    @Override
    public Optional<Stored<Methodology>> followedBy(User user, long wave) {
        return tables.as(
                user,
                ProgrammePermissions.SEE,
                () -> tables.waves()
                        .find(wave)
                        .flatMap(stored -> stored.value().methodology().isPresent()
                                ? tables.methodologies()
                                        .find(stored.value().methodology().getAsLong())
                                : inUse(user, stored.value().programme())));
    }

    @Override
    public Change<Methodology> save(User user, Stored<Methodology> seen, Methodology wanted) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            Methodology before = seen.value();
            if (before.state() != State.DRAFT) {
                return new Change.Refused<>(Message.of("programme.methodology.is-used", before.number()));
            }
            Methodology kept = new Methodology(
                    before.programme(),
                    before.number(),
                    wanted.title(),
                    State.DRAFT,
                    wanted.settings(),
                    wanted.reports());
            return kept.flaws().isEmpty()
                    ? tables.methodologies().save(Optional.of(seen), kept)
                    : new Change.Flawed<>(kept.flaws());
        });
    }

    @Override
    public Change<Methodology> succeed(User user, Stored<Methodology> seen) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            List<Stored<Methodology>> versions = versions(user, seen.value().programme());
            Optional<Stored<Methodology>> draft = in(State.DRAFT, versions);
            if (draft.isPresent()) {
                return new Change.Refused<>(Message.of(
                        "programme.methodology.has-draft", draft.get().value().number()));
            }
            Methodology from = seen.value();
            int number = versions.getFirst().value().number() + 1;
            return new Change.Done<>(tables.methodologies()
                    .add(new Methodology(
                            from.programme(), number, from.title(), State.DRAFT, from.settings(), from.reports())));
        });
    }

    @Override
    public Change<Methodology> adopt(User user, Stored<Methodology> seen) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            if (seen.value().state() != State.DRAFT) {
                return new Change.Refused<>(
                        Message.of("programme.methodology.is-used", seen.value().number()));
            }
            try {
                return tables.inTransaction(() -> {
                    Optional<Stored<Methodology>> before =
                            inUse(user, seen.value().programme());
                    Change<Methodology> adopted = tables.methodologies()
                            .save(Optional.of(seen), seen.value().in(State.IN_USE));
                    if (adopted instanceof Change.Done<Methodology>) {
                        before.ifPresent(this::retire);
                        tables.tell(new MethodologyAdopted(seen.value().programme(), seen.id()));
                    }
                    return adopted;
                });
            } catch (ConcurrentChange e) {
                return tables.methodologies().overtaken(seen.id());
            }
        });
    }

    private void retire(Stored<Methodology> version) {
        LocalDate today = LocalDate.now(clock);
        tables.methodologies().save(Optional.of(version), version.value().in(State.SUCCEEDED));
        tables.waves().where(WaveRow.PROGRAMME.eq(version.value().programme())).stream()
                .filter(wave ->
                        wave.value().methodology().isEmpty() && wave.value().hasBegun(today))
                .forEach(wave ->
                        tables.waves().save(Optional.of(wave), wave.value().following(version.id())));
    }
}

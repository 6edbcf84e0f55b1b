// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.DemonstrationPart;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.ScopeChoices;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.OwnersFile;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Roles;
import org.telar.identity.internal.engine.Secrets;
import org.telar.identity.internal.engine.Shelf;

/**
 * {@code telar run --demo}: an invented colleague for each role, in a country, a programme or a wave of the demonstration,
 * as soon as that is there; whoever has a {@link DemonstrationPart} comes with it. They have one password: that of {@code TELAR_DEMO_PASSWORD}, else one that is made up and
 * written to {@code etc/demo-password} for the owner of the installation.
 */
@Component(service = DemoAccounts.class, immediate = true)
public final class DemoAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final User TELAR = new User(0, "", Locale.of("es"), Set.of(User.EVERYTHING));
    private static final int PAUSE_SECONDS = 3;

    private static final String TUTOR = "generalist-tutor";
    private static final String MENTOR = "mentor";
    /** Who waits for her part. */
    private static final Set<String> PLAYED = Set.of(TUTOR, MENTOR);

    /** Who has which role, and what kind of scope it is given in. */
    private static final List<Example> EXAMPLES = List.of(
            new Example(Roles.ADMINISTRATOR, "Amanda Prueba", Kind.EVERYWHERE),
            new Example("country-office", "Carolina Prueba", Kind.COUNTRY),
            new Example("coordinator", "Catalina Prueba", Kind.PROGRAMME),
            new Example(TUTOR, "Teresa Prueba", Kind.WAVE),
            new Example(MENTOR, "Marcela Prueba", Kind.PERSON),
            new Example("ally", "Alicia Prueba", Kind.ALLY),
            new Example("protection", "Paula Prueba", Kind.COUNTRY),
            new Example("donor", "Dolores Prueba", Kind.COUNTRY),
            new Example("auditor", "Aurora Prueba", Kind.COUNTRY));

    private final Shelf shelf;
    private final Contributions contributions;
    private final Map<String, Scope> parts = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor rounds = new ScheduledThreadPoolExecutor(
            1, work -> Thread.ofPlatform().daemon().name("telar-demo-accounts").unstarted(work));

    record Example(String role, String name, Kind kind) {
        String account() {
            return role + "@example.org";
        }
    }

    @Activate
    public DemoAccounts(
            BundleContext context,
            @Reference Shelf shelf,
            @Reference Contributions contributions,
            @Reference Defences defences)
            throws IOException {
        this(shelf, contributions);
        if (Boolean.parseBoolean(context.getProperty("telar.demo"))
                && EXAMPLES.stream()
                        .anyMatch(example ->
                                shelf.accounts().find(example.account()).isEmpty())) {
            String hash = defences.passwords().hash(password(context));
            rounds.scheduleWithFixedDelay(() -> round(hash), 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    DemoAccounts(Shelf shelf, Contributions contributions) {
        this.shelf = shelf;
        this.contributions = contributions;
    }

    private static String password(BundleContext context) throws IOException {
        @Nullable String given = System.getenv("TELAR_DEMO_PASSWORD");
        if (given != null && !given.isBlank()) {
            return given;
        }
        @Nullable String home = context.getProperty("telar.home");
        Path file = Path.of(home == null ? context.getProperty("karaf.base") : home, "etc", "demo-password");
        if (Files.exists(file)) {
            // some of the accounts were made before Telar was stopped
            return Files.readString(file).strip();
        }
        String made = new Secrets(new SecureRandom()).readable();
        OwnersFile.write(file, made);
        LOG.info("The password of the accounts of the demonstration is in {}", file);
        return made;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPart(DemonstrationPart part) {
        parts.put(part.role(), part.scope());
    }

    /** Accounts that were made stay. */
    void removePart(DemonstrationPart part) {
        parts.remove(part.role(), part.scope());
    }

    @Deactivate
    void stop() {
        rounds.shutdown();
    }

    private void round(String hash) {
        try {
            if (make(hash)) {
                LOG.info("Demonstration: an account for each role is there");
                rounds.shutdown();
            }
        } catch (RuntimeException failure) {
            LOG.error("The accounts of the demonstration cannot be made", failure);
            rounds.shutdown();
        }
    }

    /** @return whether all are there; the others wait for their scope */
    boolean make(String hash) {
        boolean all = true;
        for (Example example : EXAMPLES) {
            if (shelf.accounts().find(example.account()).isEmpty()) {
                Optional<Choice> where = scope(example);
                where.ifPresent(scope -> shelf.accounts().create(account(example, scope, hash)));
                all &= where.isPresent();
            }
        }
        return all;
    }

    private Optional<Choice> scope(Example example) {
        if (example.kind() == Kind.EVERYWHERE) {
            return Optional.of(RoleGrant.EVERYWHERE);
        }
        Stream<ScopeChoices> choices = contributions.scopes().stream().filter(one -> one.kind() == example.kind());
        return PLAYED.contains(example.role())
                ? Optional.ofNullable(parts.get(example.role()))
                        .flatMap(scope -> choices.flatMap(one -> one.find(TELAR, scope).stream())
                                .findFirst())
                : choices.flatMap(DemoAccounts::first).findFirst();
    }

    /** Of what there is too much of to be offered without words, one that begins with some letter. */
    private static Stream<Choice> first(ScopeChoices choices) {
        return Stream.of("", "a", "e", "m", "p")
                .flatMap(letter -> choices.find(TELAR, letter, 1).stream())
                .limit(1);
    }

    private static Account account(Example example, Choice where, String hash) {
        OptionalLong person = example.kind() == Kind.PERSON
                ? OptionalLong.of(Long.parseLong(where.scope().id()))
                : OptionalLong.empty();
        return new Account(
                Account.NEW,
                example.account(),
                person.isPresent() ? where.name() : example.name(),
                Optional.of(example.account()),
                person,
                Account.State.ACTIVE,
                Locale.of("es"),
                Optional.of(hash),
                List.of(new RoleGrant(example.role(), where)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.archive.ModuleArchive;
import org.telar.lifecycle.internal.archive.Refused;
import org.telar.lifecycle.internal.archive.Trust;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Failure;
import org.telar.lifecycle.internal.engine.Judge;
import org.telar.lifecycle.internal.engine.Judgement;
import org.telar.lifecycle.internal.engine.Operation;
import org.telar.lifecycle.internal.engine.Overtaken;
import org.telar.lifecycle.internal.engine.Release;
import org.telar.lifecycle.internal.engine.Wish;
import org.telar.lifecycle.internal.engine.Wishes;
import org.telar.lifecycle.internal.engine.Workshop;

/**
 * Operations on modules, one at a time, and the wishes that they leave. All methods may be called from any thread; those that
 * change something return when it is done, which takes as long as a module takes to start.
 */
public final class Lifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private final Following following;
    private final Archives archives;
    private final Library library;
    private final Workshop workshop;
    private final Trust trust;
    private final TakenNames names;
    private final ModuleData data;
    private final Journal journal;
    private final DataRemoval removal;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Lifecycle(
            Following following,
            Archives archives,
            Library library,
            Workshop workshop,
            Trust trust,
            TakenNames names,
            ModuleData data,
            Journal journal) {
        this.following = following;
        this.archives = archives;
        this.library = library;
        this.workshop = workshop;
        this.trust = trust;
        this.names = names;
        this.data = data;
        this.journal = journal;
        removal = new DataRemoval(data, journal);
    }

    /** What this node follows now. */
    public Wishes wishes() {
        return following.wishes();
    }

    /** Why a module is not as it is wished, or could not be changed the last time. */
    public Optional<Message> trouble(ModuleId module) {
        return following.trouble(module);
    }

    /** Why a module that is as it is wished could not be changed the last time. */
    public Optional<Message> unchanged(ModuleId module) {
        return following.unchanged(module);
    }

    /** Whether this node could do what is wished of a module. */
    public boolean isAsWished(ModuleId module) {
        return following.isFollowed(module);
    }

    /** What is told of the last change of a module was read. */
    public void understood(User user, ModuleId module) {
        user.require(Permissions.CHANGE);
        following.forget(module);
    }

    public Optional<Card> card(Release release) {
        return library.card(release);
    }

    /** A higher release of this module that the distribution brings, if it does. */
    public Optional<Release> newerShipped(Wish wish) {
        return library.offer(wish.release().module())
                .map(Shipped.Offer::release)
                .filter(offer -> offer.version().compareTo(wish.release().version()) > 0);
    }

    public Judge judge() {
        return new Judge(wishes(), library::card, trust.country().get());
    }

    /** Empty for a module that is not here, or whose bundle cannot be read. */
    public Optional<ModuleFacts> facts(User user, ModuleId module) {
        user.require(Permissions.SEE);
        return wishes().of(module)
                .flatMap(wish -> card(wish.release()))
                .map(card -> new ModuleFacts(
                        card,
                        data.counts(module),
                        judge().dependents(module).stream().map(ModuleId::new).toList()));
    }

    /** Rows by table of what it has stored, also when its bundle cannot be read. */
    public SortedMap<String, Long> counts(User user, ModuleId module) {
        user.require(Permissions.SEE);
        return data.counts(module);
    }

    /**
     * At the start: gives what the profile chooses to a home that has no wishes yet, has shipped modules follow the
     * distribution, and brings about what is wished.
     */
    void begin(String profile, Set<ModuleId> chosen) {
        oneAtATime.lock();
        try {
            Wishes left = following.begin(profile, chosen);
            journal.unfinished()
                    .filter(begun -> begun.generation() > left.generation())
                    .ifPresent(this::tellOf);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** What a module did to the process shows in no other way than that it ended. */
    private void tellOf(Journal.Begun begun) {
        journal.note(0, "was cut short in " + begun.what());
        LOG.error("Telar ended during a change of module {}: {}", begun.module(), begun.what());
        following.note(
                begun.module(),
                Message.of("lifecycle.failure.cut-short", begun.module().name()));
    }

    /**
     * Brings about what was wished elsewhere since, and tries again what did not come about when it is time; does nothing
     * else, and nothing while an operation is going on.
     */
    void catchUp() {
        if (oneAtATime.tryLock()) {
            try {
                following.catchUp();
                following.tryAgain();
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    /** Installs or updates by an archive, whichever fits. */
    public Outcome bring(User user, byte[] archive, boolean dryRun) {
        user.require(Permissions.CHANGE);
        try {
            ModuleArchive read = ModuleArchive.read(archive);
            Optional<String> publisher = trust.requireNew(read);
            names.requireFree(read.card().id());
            Release release = read.release();
            Operation operation = wishes().of(release.module()).isPresent()
                    ? new Operation.Update(release, read.card())
                    : new Operation.Install(release, read.card());
            Outcome outcome = carryOut(user, operation, Optional.of(archive), dryRun);
            return dryRun && outcome instanceof Outcome.Done done ? done.and(signed(publisher)) : outcome;
        } catch (Refused e) {
            journal.note(user.account(), "refused an archive: " + e.reason());
            return new Outcome.Refused(e.reason());
        }
    }

    private static Message signed(Optional<String> publisher) {
        return publisher
                .map(name -> Message.of("lifecycle.effect.signed", name))
                .orElseGet(() -> Message.of("lifecycle.effect.unsigned"));
    }

    /** What a module says of itself that may not be here yet; empty for what is none. */
    public Optional<Card> card(byte[] archive) {
        try {
            return Optional.of(ModuleArchive.read(archive).card());
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /** @param operation not one that needs an archive, unless its release is of the distribution */
    public Outcome carryOut(User user, Operation operation, boolean dryRun) {
        user.require(Permissions.CHANGE);
        return carryOut(user, operation, Optional.empty(), dryRun);
    }

    /** Updates to the release that the distribution brings. */
    public Outcome updateShipped(User user, ModuleId module, boolean dryRun) {
        user.require(Permissions.CHANGE);
        Optional<Operation> update = wishes().of(module)
                .flatMap(this::newerShipped)
                .flatMap(newer -> card(newer).map(card -> new Operation.Update(newer, card)));
        return update.map(operation -> carryOut(user, operation, dryRun))
                .orElseGet(() -> new Outcome.Refused(Message.of("lifecycle.refused.nothing-newer", module.name())));
    }

    private Outcome carryOut(User user, Operation operation, Optional<byte[]> archive, boolean dryRun) {
        return dryRun ? preview(operation) : carryOut(user, operation, archive);
    }

    /** Waits for nobody: a page shows it while another operation takes its time. */
    private Outcome preview(Operation operation) {
        if (operation instanceof Operation.Enable && following.isTroubled(operation.module())) {
            return retried(operation.module());
        }
        return switch (judge().of(operation)) {
            case Judgement.Refused refused -> new Outcome.Refused(refused.reason());
            case Judgement.Possible possible -> new Outcome.Done(all(operation, possible.effects()));
        };
    }

    private Outcome carryOut(User user, Operation operation, Optional<byte[]> archive) {
        oneAtATime.lock();
        try {
            following.catchUp();
            if (operation instanceof Operation.Enable && following.isTroubled(operation.module())) {
                following.tryAgain(operation.module());
                return trouble(operation.module())
                        .<Outcome>map(Outcome.Failed::new)
                        .orElseGet(() -> retried(operation.module()));
            }
            return switch (judge().of(operation)) {
                case Judgement.Refused refused -> new Outcome.Refused(refused.reason());
                case Judgement.Possible possible -> change(user, operation, possible, archive);
            };
        } finally {
            oneAtATime.unlock();
        }
    }

    /** A module that is wished and did not run: what was missing may be there now. */
    private static Outcome retried(ModuleId module) {
        return new Outcome.Done(List.of(Message.of("lifecycle.effect.retry", module.name())));
    }

    /** Beside what the engine knows, the container tells which modules are wired to one that goes. */
    private List<Message> all(Operation operation, List<Message> effects) {
        List<Message> all = new ArrayList<>(effects);
        wishes().of(operation.module())
                .map(wish -> workshop.wiredTo(wish.release()))
                .filter(wired -> !wired.isEmpty())
                .ifPresent(wired -> all.add(Message.of("lifecycle.effect.wired", String.join(", ", wired))));
        return all;
    }

    private Outcome change(User user, Operation operation, Judgement.Possible possible, Optional<byte[]> archive) {
        ModuleId module = operation.module();
        String what = operation.getClass().getSimpleName() + " " + module + ", generation "
                + possible.next().generation();
        journal.note(user.account(), "begins " + what);
        try {
            archive.ifPresent(bytes ->
                    archives.put(possible.next().of(module).orElseThrow().release(), bytes));
            following.change(module, possible.next());
            journal.note(user.account(), "ends " + what);
            return new Outcome.Done(possible.effects());
        } catch (Failure e) {
            journal.note(user.account(), "fails " + what + ": " + e.getMessage());
            LOG.warn("{} failed: {}", what, e.getMessage());
            return new Outcome.Failed(e.reason(), following.isFollowed(module));
        } catch (Overtaken e) {
            journal.note(user.account(), "was overtaken in " + what);
            return new Outcome.Refused(Message.of("lifecycle.refused.overtaken"));
        } catch (RuntimeException e) {
            // its end is told, so that the next start does not take it for one that Telar did not outlive
            journal.note(user.account(), "fails " + what + ": " + e);
            throw e;
        }
    }

    /**
     * Drops what a module that is off has stored, after it was exported into the home.
     *
     * @return when it is done, or only looked at, with the rows of each table
     */
    public Outcome removeData(User user, ModuleId module, boolean dryRun) {
        user.require(Permissions.REMOVE_DATA);
        if (dryRun) {
            return removal.preview(judge(), module);
        }
        oneAtATime.lock();
        try {
            following.catchUp();
            return removal.carryOut(user, judge(), module);
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * Has these modules on and the others off, one after the other, in an order in which each has what it needs.
     *
     * @return why some of it did not come about
     */
    public Optional<Message> choose(User user, Set<ModuleId> on) {
        user.require(Permissions.CHANGE);
        return new Choice(this, user).make(on);
    }

    /** Switches off a module that does harm. */
    void quarantine(ModuleId module, Message reason) {
        User telar = new User(0, "Telar", Locale.ENGLISH, Set.of(Permissions.CHANGE.id()));
        oneAtATime.lock();
        try {
            if (wishes().isOn(module)
                    && carryOut(telar, new Operation.Quarantine(module), Optional.empty()) instanceof Outcome.Done) {
                following.note(module, reason);
                LOG.error("Module {} is in quarantine: {}", module, reason);
            }
        } finally {
            oneAtATime.unlock();
        }
    }
}

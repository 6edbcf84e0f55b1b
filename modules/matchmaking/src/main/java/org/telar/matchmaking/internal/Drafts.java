// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.Comparison;
import org.telar.matchmaking.engine.Effect;
import org.telar.matchmaking.engine.Fairness;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Outcome;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Pairing;
import org.telar.matchmaking.engine.PoolQuality;
import org.telar.matchmaking.engine.Progress;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.WhatIf;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.stability.WaveStability;
import org.telar.matchmaking.internal.Draft.ScoredPair;
import org.telar.matchmaking.internal.Explained.LeftOut;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.store.DraftStore;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.matchmaking.internal.store.WaveStore;

/**
 * Matchings before they are decided on: made, looked at, changed, approved. A draft is about those who have no mentor yet;
 * matches that hold a place stay as they are, and pairs that were declined are not proposed again. Every method checks what
 * the user may do. Safe for many threads.
 */
public final class Drafts {
    /** Fewer people than this are not shown as a group, so that nobody is recognised. */
    private static final int SMALLEST_GROUP = 5;

    private static final String PEOPLE_CHANGED = "matchmaking.approve.people-changed";

    private final WaveStore waves;
    private final DraftStore drafts;
    private final MatchStore matches;
    private final Approvals approvals;

    public Drafts(WaveStore waves, DraftStore drafts, MatchStore matches) {
        this.waves = waves;
        this.drafts = drafts;
        this.matches = matches;
        this.approvals = new Approvals(matches);
    }

    /** Newest first. */
    public List<Draft> all(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> drafts.drafts(wave));
    }

    /** The usual terms of the wave's programme. */
    public Terms usual(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> Terms.usual(waves.rules(wave)));
    }

    /** The matching on these terms, kept as a draft when there is one. */
    public Outcome match(User user, long wave, Terms terms, Progress progress, BooleanSupplier cancelled) {
        return waves.as(user, Permissions.MATCH, () -> {
            Pool pool = pool(wave, terms);
            Outcome outcome = new Matchmaker(terms.policy()).match(pool.open(), progress, cancelled);
            if (outcome instanceof Matching best) {
                noteConfidential(wave, terms, "matching");
                Pairing pairing = terms.aim() == Aim.STABLE
                        ? WaveStability.of(pool.open(), terms.policy()).stable()
                        : Pairing.of(best);
                drafts.keep(wave, scored(pairing), pool.left(pairing), terms, pool.fingerprint(), user.account());
            }
            return outcome;
        });
    }

    /** Those who are still to be matched, with what staff decided. */
    private record Pool(Wave open, String fingerprint) {
        int left(Pairing pairing) {
            return open.mentees().size() - pairing.size();
        }
    }

    private Pool pool(long wave, Terms terms) {
        return pool(wave, waves.people(wave), terms);
    }

    private Pool pool(long wave, People people, Terms terms) {
        Set<Pair> held = held(wave);
        Set<Pair> forbidden = new HashSet<>(terms.forbidden());
        forbidden.addAll(matches.declined(wave));
        forbidden.removeAll(terms.pinned());
        Set<String> placed = held.stream().map(Pair::mentee).collect(Collectors.toSet());
        Set<Pair> pinned = terms.pinned().stream()
                .filter(pin -> !placed.contains(pin.mentee()))
                .collect(Collectors.toSet());
        Wave left = people.open(held).wave();
        return new Pool(new Wave(left.mentors(), left.mentees(), pinned, forbidden), people.fingerprint());
    }

    private Set<Pair> held(long wave) {
        return matches.held(wave).stream()
                .map(match -> new Pair(match.mentor().code(), match.mentee().code()))
                .collect(Collectors.toSet());
    }

    private static List<ScoredPair> scored(Pairing pairing) {
        return pairing.scores().entrySet().stream()
                .map(one -> new ScoredPair(one.getKey().mentor(), one.getKey().mentee(), one.getValue()))
                .toList();
    }

    private static Pairing pairing(List<ScoredPair> pairs) {
        return Pairing.of(pairs.stream()
                .collect(Collectors.toMap(pair -> new Pair(pair.mentor(), pair.mentee()), ScoredPair::score)));
    }

    /**
     * What these terms would give, kept nowhere.
     *
     * @param draft with which it is compared
     * @return empty when pins cannot be made, or when it was cancelled
     */
    public Optional<Trial> tried(User user, long wave, long draft, Terms terms, BooleanSupplier cancelled) {
        return waves.as(user, Permissions.MATCH, () -> {
            Pool pool = pool(wave, terms);
            Draft.Whole before = require(wave, draft);
            if (!(new Matchmaker(terms.policy()).match(pool.open(), (step, done, total) -> {}, cancelled)
                    instanceof Matching best)) {
                return Optional.empty();
            }
            noteConfidential(wave, terms, "trial of weights");
            WaveStability stability = WaveStability.of(pool.open(), terms.policy());
            Pairing pairing = terms.aim() == Aim.STABLE ? stability.stable() : Pairing.of(best);
            return Optional.of(new Trial(
                    terms,
                    pairing,
                    pool.left(pairing),
                    terms.policy().scoring().weights().total(),
                    stability.blockingPairs(pairing),
                    shares(Fairness.of(pool.open(), pairing, Drafts::region)),
                    Comparison.of(pairing(before.pairs()), pairing),
                    pool.fingerprint()));
        });
    }

    private static String region(Mentee mentee) {
        Place place = mentee.profile().place();
        return place.isKnown() ? place.country() + "-" + place.region() : "";
    }

    /** Keeps what was tried as a new draft; its id. */
    public long keep(User user, long wave, Trial trial) {
        return waves.as(
                user,
                Permissions.MATCH,
                () -> drafts.keep(
                        wave,
                        scored(trial.pairing()),
                        trial.unmatched(),
                        trial.terms(),
                        trial.people(),
                        user.account()));
    }

    /** A change by hand, what it does, and how the draft is made from then on. */
    public record Change(Effect effect, Terms terms, Draft seen, int mentees) {}

    /** What a change by hand would do to a draft; nothing is kept. */
    public Change effect(User user, long wave, long draft, ByHand change) {
        return waves.as(user, Permissions.MATCH, () -> {
            Draft.Whole whole = require(wave, draft);
            Terms before = whole.draft().terms();
            Terms terms = change instanceof ByHand.Undo undo ? before.leaving(undo.pair()) : before;
            Pool pool = pool(wave, terms);
            WhatIf whatIf = new WhatIf(new Matchmaker(terms.policy()), pool.open(), pairing(whole.pairs()));
            noteConfidential(wave, terms, "change by hand");
            return new Change(
                    change.effect(whatIf),
                    change.decided(before, whatIf),
                    whole.draft(),
                    pool.open().mentees().size());
        });
    }

    /**
     * Changes the draft so.
     *
     * @return what stands against it; empty when it is done
     */
    public Optional<Message> change(User user, Change change) {
        return waves.as(user, Permissions.MATCH, () -> {
            Draft seen = change.seen();
            if (!require(seen.wave(), seen.id()).draft().equals(seen)) {
                return Optional.of(Message.of("matchmaking.draft.meanwhile"));
            }
            if (!(change.effect() instanceof Effect.Made made)) {
                return Optional.of(Message.of("matchmaking.draft.not-possible"));
            }
            drafts.replace(
                    seen.id(),
                    scored(made.after()),
                    change.mentees() - made.after().size(),
                    change.terms(),
                    seen.people());
            return Optional.empty();
        });
    }

    /** What sets two drafts of a wave apart. */
    public Comparison compared(User user, long wave, long before, long after) {
        return waves.as(
                user,
                Permissions.SEE,
                () -> Comparison.of(
                        pairing(require(wave, before).pairs()),
                        pairing(require(wave, after).pairs())));
    }

    /**
     * How the mentees of a draft come off.
     *
     * @param large regions of so many mentees that nobody is recognised
     */
    public record Shares(Fairness.Share all, List<Fairness.Share> large) {}

    public Shares shares(Explained explained) {
        Pairing pairing = Pairing.of(explained.pairs().stream()
                .collect(Collectors.toMap(Explained.NamedPair::pair, Explained.NamedPair::score)));
        Set<String> concerned = new HashSet<>();
        pairing.scores().keySet().forEach(pair -> concerned.add(pair.mentee()));
        explained.left().forEach(mentee -> concerned.add(mentee.who().code()));
        Wave all = explained.people().wave();
        Wave wave = Wave.of(
                all.mentors(),
                all.mentees().stream()
                        .filter(mentee -> concerned.contains(mentee.code()))
                        .toList());
        Fairness fairness = Fairness.of(wave, pairing, Drafts::region);
        return shares(Fairness.of(wave, pairing, Drafts::region));
    }

    private static Shares shares(Fairness fairness) {
        return new Shares(
                fairness.all(),
                fairness.groups().stream()
                        .filter(group -> group.mentees() >= SMALLEST_GROUP)
                        .toList());
    }

    /** What stands in the way of a good matching of those who have no mentor yet. */
    public PoolQuality quality(User user, long wave) {
        return waves.as(user, Permissions.SEE, () -> {
            Terms usual = Terms.usual(waves.rules(wave));
            return new Matchmaker(usual.policy()).quality(pool(wave, usual).open());
        });
    }

    /** The mentors of whom one place more would help the wave the most, the most wanted first. */
    public List<Matching.Load> bottlenecks(User user, long wave, Terms terms) {
        return waves.as(
                user,
                Permissions.SEE,
                () -> new Matchmaker(terms.policy()).match(pool(wave, terms).open()) instanceof Matching best
                        ? best.bottlenecks()
                        : List.of());
    }

    private Draft.Whole require(long wave, long draft) {
        return drafts.draft(wave, draft)
                .orElseThrow(() -> new IllegalArgumentException("Wave " + wave + " has no matching " + draft));
    }

    private void noteConfidential(long wave, Terms terms, String reason) {
        if (terms.confidential()) {
            waves.confidentialUsed(wave, reason);
        }
    }

    /** A draft with the names of its people; reasons are worked out when they are asked for. */
    public Optional<Explained> explained(User user, long wave, long draft) {
        return waves.as(
                user,
                Permissions.SEE,
                () -> drafts.draft(wave, draft).map(whole -> Explained.of(whole, waves.people(wave), held(wave))));
    }

    /** Why those whom a draft leaves out have no mentor. */
    public List<LeftOut> leftOut(User user, Explained explained) {
        return waves.as(user, Permissions.SEE, () -> {
            Terms terms = explained.draft().terms();
            Wave open =
                    pool(explained.draft().wave(), explained.people(), terms).open();
            noteConfidential(explained.draft().wave(), terms, "reasons");
            return new Matchmaker(terms.policy()).match(open) instanceof Matching matching
                    ? explained.leftOut(matching)
                    : List.of();
        });
    }

    /**
     * Approves pairs of a draft; where the programme asks for four eyes, another person approves them again.
     *
     * @param chosen those to approve; pairs that the draft does not have are left aside
     * @return what came of it, or why nothing could be approved
     */
    public Approved approve(User user, long wave, long draft, Set<Pair> chosen) {
        return waves.as(user, Permissions.APPROVE, () -> {
            Draft.Whole whole = require(wave, draft);
            if (!whole.draft().people().equals(waves.people(wave).fingerprint())) {
                return new Approved.Refused(Message.of(PEOPLE_CHANGED));
            }
            List<ScoredPair> pairs = whole.pairs().stream()
                    .filter(pair -> chosen.contains(new Pair(pair.mentor(), pair.mentee())))
                    .toList();
            return new Approved.Done(
                    approvals.approve(user, wave, pairs, waves.rules(wave).fourEyes()));
        });
    }

    /** What came of approving. */
    public sealed interface Approved {
        record Done(Approval approval) implements Approved {}

        record Refused(Message reason) implements Approved {}
    }

    /** Drops a draft for good; matches that were made from it stay. */
    public void drop(User user, long wave, long draft) {
        waves.as(user, Permissions.MATCH, () -> {
            if (drafts.draft(wave, draft).isPresent()) {
                drafts.drop(draft);
            }
            return draft;
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.telar.api.Change;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;

/** What signing in needs, in memory: accounts, the roles that come with Telar, sessions and second factors. */
public final class MemoryShelf implements Shelf {
    private final MemoryBook accounts;
    private final Map<Long, Visit> visits = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final Map<Long, String> sealed = new HashMap<>();
    private final Map<Long, Long> steps = new HashMap<>();
    private final Map<Long, Set<String>> recovery = new HashMap<>();
    private final Map<Long, String> provided = new HashMap<>();
    private final Set<String> strict = new HashSet<>();

    public MemoryShelf(MemoryBook accounts) {
        this.accounts = accounts;
    }

    /** What was noted: {@code entered 3 page}. */
    public final List<String> noted = new CopyOnWriteArrayList<>();

    @Override
    public void entered(long account, String way) {
        noted.add("entered " + account + " " + way);
    }

    @Override
    public void turnedAway(long account, String way) {
        noted.add("turned away " + account + " " + way);
    }

    @Override
    public AccountBook accounts() {
        return accounts;
    }

    @Override
    public Roles roles() {
        return () -> ShippedRoles.read().entrySet().stream()
                .map(role -> new Roles.Known(
                        role.getKey(), new Role(role.getKey(), role.getValue(), strict.contains(role.getKey())), true))
                .toList();
    }

    @Override
    public void setStrict(String shippedRole, boolean isStrict) {
        strict.add(shippedRole);
    }

    @Override
    public VisitBook visits() {
        return new VisitBook() {
            @Override
            public long open(long account, Instant now, String browser) {
                long id = count.incrementAndGet();
                visits.put(id, new Visit(id, account, now, now, browser));
                return id;
            }

            @Override
            public Set<Long> open() {
                return Set.copyOf(visits.keySet());
            }

            @Override
            public List<Visit> of(long account) {
                return visits.values().stream()
                        .filter(visit -> visit.account() == account)
                        .toList();
            }

            @Override
            public void seen(Collection<Long> ids, Instant now) {}

            @Override
            public void close(long id) {
                visits.remove(id);
            }

            @Override
            public void closeAllOf(long account, OptionalLong except) {
                visits.values().removeIf(visit -> visit.account() == account && visit.id() != except.orElse(0));
            }

            @Override
            public void closeOlderThan(Instant begin) {
                visits.values().removeIf(visit -> visit.since().isBefore(begin));
            }

            @Override
            public void closeAllWith(String role) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public FactorBook factors() {
        return new FactorBook() {
            @Override
            public Optional<Factor> find(long account) {
                return Optional.ofNullable(sealed.get(account))
                        .map(secret -> new Factor(
                                secret, recovery.getOrDefault(account, Set.of()).size()));
            }

            @Override
            public Map<Long, String> sealed() {
                return Map.copyOf(sealed);
            }

            @Override
            public void sealAnew(long account, String before, String after) {
                sealed.replace(account, before, after);
            }

            @Override
            public void put(long account, String secret, long usedStep, List<String> recoveryDigests) {
                sealed.put(account, secret);
                steps.put(account, usedStep);
                recovery.put(account, new HashSet<>(recoveryDigests));
            }

            @Override
            public boolean use(long account, long step) {
                boolean isNew = steps.get(account) < step;
                steps.merge(account, step, Math::max);
                return isNew;
            }

            @Override
            public boolean useRecovery(long account, String digest) {
                return recovery.getOrDefault(account, new HashSet<>()).remove(digest);
            }

            @Override
            public void clear(long account) {
                sealed.remove(account);
            }
        };
    }

    @Override
    public IdentityBook identities() {
        return new IdentityBook() {
            @Override
            public OptionalLong find(String issuer, String subject) {
                return provided.entrySet().stream()
                        .filter(one -> one.getValue().equals(issuer + " " + subject))
                        .mapToLong(Map.Entry::getKey)
                        .findFirst();
            }

            @Override
            public boolean link(long account, String issuer, String subject) {
                return find(issuer, subject).isEmpty() && provided.putIfAbsent(account, issuer + " " + subject) == null;
            }

            @Override
            public boolean isLinked(long account) {
                return provided.containsKey(account);
            }

            @Override
            public void clear(long account) {
                provided.remove(account);
            }
        };
    }

    @Override
    public LinkBook links() {
        return new LinkBook() {
            @Override
            public void put(long account, Purpose purpose, String digest, Instant until) {
                throw new UnsupportedOperationException();
            }

            @Override
            public OptionalLong find(Purpose purpose, String digest, Instant now) {
                return OptionalLong.empty();
            }

            @Override
            public OptionalLong take(Purpose purpose, String digest, Instant now) {
                return OptionalLong.empty();
            }

            @Override
            public void clear(long account) {}
        };
    }

    @Override
    public Change<Role> save(Optional<Stored<Role>> seen, Role wanted) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Stored<Role>> ownRole(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T by(User user, Permission permission, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T byHerself(User user, Supplier<T> work) {
        return work.get();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Checks;
import org.telar.kernel.consent.Consent;
import org.telar.kernel.consent.Consent.Guardian;
import org.telar.kernel.consent.Consent.Withdrawal;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.internal.engine.Majority;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;

/** Consents in the database. */
public final class StoredConsents implements Consents {
    private static final int LONGEST_NAME = 240;
    private static final int LONGEST_RELATION = 60;

    private final ConsentStore consents;
    private final PersonStore people;
    private final Clock clock;
    private final String country;
    private final Majority majority = new Majority();

    /**
     * @param clock in the office's time zone
     * @param country the office's own, ISO 3166-1 alpha-2
     */
    public StoredConsents(ConsentStore consents, PersonStore people, Clock clock, String country) {
        this.consents = consents;
        this.people = people;
        this.clock = clock;
        this.country = country;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public boolean isGiven(long person, String purpose) {
        LocalDate today = today();
        return consents.asked(() -> {
            List<Consent> hers = values(hers(person));
            return hers.stream()
                    .anyMatch(consent -> consent.purpose().equals(purpose) && consent.holdsAmong(hers, today));
        });
    }

    private List<Stored<Consent>> hers(long person) {
        return people.find(person).map(one -> consents.of(one.id())).orElse(List.of());
    }

    private static List<Consent> values(List<Stored<Consent>> stored) {
        return stored.stream().map(Stored::value).toList();
    }

    @Override
    public List<Stored<Purpose>> purposes(User user) {
        return people.as(
                user,
                SEE,
                () -> consents.purposes().keySet().stream()
                        .flatMap(code -> newest(code, today()).stream())
                        .toList());
    }

    /** What people were asked for on that day. */
    private Optional<Stored<Purpose>> newest(String code, LocalDate day) {
        return consents.purposes().getOrDefault(code, List.of()).stream()
                .filter(edition -> !edition.value().since().isAfter(day))
                .findFirst();
    }

    @Override
    public Change<Purpose> publish(User user, Purpose wanted) {
        return people.as(user, EDIT, () -> {
            List<Flaw> flaws = wanted.flaws();
            if (!flaws.isEmpty()) {
                return new Change.Flawed<>(flaws);
            }
            int editions =
                    consents.purposes().getOrDefault(wanted.code(), List.of()).size();
            return new Change.Done<>(
                    consents.add(new Purpose(wanted.code(), editions + 1, wanted.since(), wanted.texts())));
        });
    }

    @Override
    public List<Stored<Consent>> of(User user, long person) {
        return people.as(user, SEE, () -> {
            LocalDate today = today();
            List<Stored<Consent>> all = hers(person);
            List<Consent> hers = values(all);
            return all.stream()
                    .sorted(Comparator.comparing((Stored<Consent> consent) ->
                                    !consent.value().holdsAmong(hers, today))
                            .thenComparing(consent -> ended(consent.value()), Comparator.reverseOrder()))
                    .toList();
        });
    }

    private static LocalDate ended(Consent consent) {
        return consent.withdrawal().map(Withdrawal::on).orElse(LocalDate.MIN);
    }

    @Override
    public Change<Consent> give(
            User user,
            long person,
            String purpose,
            String language,
            LocalDate on,
            Channel channel,
            Optional<Guardian> guardian) {
        return people.as(user, EDIT, () -> {
            Optional<Stored<Person>> her = people.find(person);
            Optional<Stored<Purpose>> asked = newest(purpose, on);
            if (her.isEmpty()) {
                return new Change.Refused<>(Message.of("kernel.refused.nobody"));
            }
            if (asked.isEmpty() || !asked.get().value().texts().containsKey(language)) {
                return new Change.Refused<>(Message.of("kernel.refused.no-text", purpose, language));
            }
            boolean minor = majority.isMinor(her.get().value(), on, country);
            List<Flaw> flaws = flaws(on, guardian, minor);
            return flaws.isEmpty()
                    ? consents.give(
                            user,
                            new Consent(
                                    her.get().id(),
                                    purpose,
                                    asked.get().value().edition(),
                                    language,
                                    on,
                                    channel,
                                    user.account(),
                                    guardian,
                                    Optional.empty()))
                    : new Change.Flawed<>(flaws);
        });
    }

    private List<Flaw> flaws(LocalDate on, Optional<Guardian> guardian, boolean minor) {
        Checks checks = new Checks()
                .when(on.isAfter(today()), "on", Message.of("kernel.flaw.in-future", on))
                .when(minor && guardian.isEmpty(), "guardian", Message.of("kernel.flaw.guardian"));
        guardian.ifPresent(who -> checks.needed("guardian", who.name(), LONGEST_NAME)
                .needed("guardian", who.relation(), LONGEST_RELATION));
        return checks.flaws();
    }

    @Override
    public Change<Consent> withdraw(User user, Stored<Consent> consent, LocalDate on, Channel channel) {
        return people.as(user, EDIT, () -> {
            Consent given = consent.value();
            List<Flaw> flaws = new Checks()
                    .when(on.isAfter(today()), "on", Message.of("kernel.flaw.in-future", on))
                    .inOrder("on", given.on(), Optional.of(on))
                    .flaws();
            if (!flaws.isEmpty()) {
                return new Change.Flawed<>(flaws);
            }
            return given.withdrawal().isPresent()
                    ? new Change.Done<>(consent)
                    : consents.withdraw(user, consent, new Withdrawal(on, channel, user.account()));
        });
    }
}

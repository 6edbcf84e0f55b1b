// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.Accounts;
import org.telar.identity.PasswordChange;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Authority;
import org.telar.identity.internal.engine.FactorBook;
import org.telar.identity.internal.engine.Invitee;
import org.telar.identity.internal.engine.Shelf;
import org.telar.identity.internal.engine.Visit;

/** What everybody does with her own account. Nothing of it while an administrator looks on as this user. */
public final class OwnAccount {
    private final Shelf shelf;
    private final Accounts accounts;

    OwnAccount(Shelf shelf, Accounts accounts) {
        this.shelf = shelf;
        this.accounts = accounts;
    }

    public Account of(User user) {
        return shelf.accounts()
                .find(user.account())
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + user.account()));
    }

    /** @return why not; the new name is on screens from the next sign-in on */
    public Optional<Message> rename(User user, String name) {
        requireOwn(user);
        Optional<Message> flaw = Invitee.flawOfName(name).map(found -> found.message());
        if (flaw.isEmpty()) {
            shelf.byHerself(
                    user, () -> shelf.accounts().change(user.account(), account -> account.named(name.strip())));
        }
        return flaw;
    }

    /** All other sessions end. @param current the id of this one */
    public PasswordChange changePassword(User user, String old, String replacement, OptionalLong current) {
        requireOwn(user);
        PasswordChange change = accounts.changePassword(user, old, replacement);
        if (change instanceof PasswordChange.Changed) {
            shelf.links().clear(user.account());
            shelf.visits().closeAllOf(user.account(), current);
        }
        return change;
    }

    /** The one that was used last leading. */
    public List<Visit> sessions(User user) {
        return shelf.visits().of(user.account());
    }

    /** @param current the id of the one that stays */
    public void endOtherSessions(User user, OptionalLong current) {
        requireOwn(user);
        shelf.visits().closeAllOf(user.account(), current);
    }

    public Optional<FactorBook.Factor> secondFactor(User user) {
        return shelf.factors().find(user.account());
    }

    public boolean needsSecondFactor(User user) {
        return shelf.roles().isStrict(of(user).roles());
    }

    private static void requireOwn(User user) {
        if (user.seenBy().isPresent()) {
            throw new AccessDenied(Authority.EDIT);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.SignIn;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Identity;
import org.telar.identity.internal.engine.Shelf;

/**
 * Lets in whom a provider of identities vouches for, and makes no accounts: somebody was invited by the mail address that
 * the provider has verified. The first time links the account to her number at the provider, which alone counts from then
 * on. An administrator's account is never linked by its mail address: whoever can make addresses at the provider would
 * otherwise be administrator here.
 */
@Component(service = ProviderEntrance.class)
public final class ProviderEntrance {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderEntrance.class);

    private final Shelf shelf;

    @Activate
    public ProviderEntrance(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param identity as the provider has shown it just now */
    public SignIn enter(Identity identity) {
        return shelf.together(() -> {
            OptionalLong linked = shelf.identities().find(identity.issuer(), identity.subject());
            Optional<Account> account = linked.isPresent() ? shelf.accounts().find(linked.getAsLong()) : link(identity);
            return account.filter(found -> found.state() != Account.State.DISABLED)
                    .map(this::activated)
                    .map(found -> admitted(found, identity))
                    .orElseGet(() -> {
                        shelf.turnedAway(linked.orElse(0), "provider");
                        return new SignIn.Refused(Message.of("identity.provider.unknown"));
                    });
        });
    }

    private Optional<Account> link(Identity identity) {
        return identity.verifiedMail()
                .flatMap(mail -> shelf.accounts().find(Account.canonical(mail)))
                .filter(account -> account.state() != Account.State.DISABLED && !isAdministrator(account))
                .filter(account -> {
                    boolean isLinked = shelf.identities().link(account.id(), identity.issuer(), identity.subject());
                    LOG.info("Account {} is linked to its owner at the provider: {}", account.id(), isLinked);
                    return isLinked;
                });
    }

    private boolean isAdministrator(Account account) {
        return account.roles().stream()
                .anyMatch(grant -> shelf.roles().permissions(grant.role()).contains(User.EVERYTHING));
    }

    /** Following an invitation to the provider is as good as following the link in its mail. */
    private Account activated(Account account) {
        if (account.isActive()) {
            return account;
        }
        shelf.links().clear(account.id());
        return shelf.accounts().change(account.id(), now -> now.in(Account.State.ACTIVE));
    }

    private SignIn admitted(Account account, Identity identity) {
        return identity.hasSecondFactor()
                ? new SignIn.Welcome(account.user(shelf.roles()))
                : SecondStep.after(shelf, account);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.AccountNames;
import org.telar.api.User;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Shelf;

/** How the owners of accounts are called; a colleague's name is no secret to who may see what she did. */
@Component
public final class ShownNames implements AccountNames {
    private final Shelf shelf;

    @Activate
    public ShownNames(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Map<Long, String> names(User user, Collection<Long> accounts) {
        Set<Long> wanted = new HashSet<>(accounts);
        return shelf.accounts().all().stream()
                .filter(account -> wanted.contains(account.id()))
                .collect(Collectors.toMap(Account::id, Account::shown));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.scope;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.ScopeChoices;
import org.telar.api.User;
import org.telar.exchange.dataset.SearchKey;
import org.telar.kernel.Office;

/** The countries whose places are known, the office's own first; everybody may know them. */
@Component
public final class CountryScopes implements ScopeChoices {
    private final Office office;

    @Activate
    public CountryScopes(@Reference Office office) {
        this.office = office;
    }

    @Override
    public Kind kind() {
        return Kind.COUNTRY;
    }

    @Override
    public List<Choice> find(User user, String words, int most) {
        return office.countries().stream()
                .map(code -> choice(code, user.language()))
                .filter(choice -> (" " + SearchKey.of(choice.name())).contains(" " + SearchKey.of(words)))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Choice> find(User user, Scope scope) {
        return Optional.of(scope.id()).filter(office.countries()::contains).map(code -> choice(code, user.language()));
    }

    private static Choice choice(String code, Locale language) {
        return new Choice(
                new Scope(Kind.COUNTRY, code), Locale.of("", code).getDisplayCountry(language), Set.of(), Set.of());
    }
}

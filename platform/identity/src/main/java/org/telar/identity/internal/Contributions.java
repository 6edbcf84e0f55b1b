// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.Module;
import org.telar.api.ScopeChoices;
import org.telar.mail.Mails;

/** What other parts of Telar bring to accounts, while they run: permissions, scopes, a way to send mails. */
@Component(service = Contributions.class)
public final class Contributions {
    private final List<Module> modules = new CopyOnWriteArrayList<>();
    private final List<ScopeChoices> scopes = new CopyOnWriteArrayList<>();
    private volatile Optional<Mails> mails = Optional.empty();

    @Activate
    public Contributions() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addModule(Module module) {
        modules.add(module);
    }

    void removeModule(Module module) {
        modules.remove(module);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addScopes(ScopeChoices choices) {
        scopes.add(choices);
    }

    void removeScopes(ScopeChoices choices) {
        scopes.remove(choices);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindMails(Mails post) {
        mails = Optional.of(post);
    }

    void unbindMails(Mails post) {
        if (mails.filter(known -> known == post).isPresent()) {
            mails = Optional.empty();
        }
    }

    List<Module> modules() {
        return modules;
    }

    List<ScopeChoices> scopes() {
        return scopes;
    }

    Optional<Mails> mails() {
        return mails;
    }
}

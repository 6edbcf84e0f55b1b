// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.identity.internal.engine.Authority;
import org.telar.identity.internal.store.Tables;

/** What this part of the platform says of itself. It is no module that one could switch off. */
@Component
public final class IdentityPart implements Module {
    @Activate
    public IdentityPart() {}

    @Override
    public ModuleId id() {
        return Tables.MODULE;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Authority.SEE, Authority.EDIT, Authority.ROLES, Authority.SEE_AS);
    }
}

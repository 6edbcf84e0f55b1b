// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.List;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.Compartment;
import org.telar.persistence.Jobs;
import org.telar.persistence.Outbox;
import org.telar.persistence.PersonalRecords;

/** What this part of the platform says of itself. It is no module that one could switch off. */
final class DatabasePart implements Module {
    @Override
    public ModuleId id() {
        return new ModuleId("persistence");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Outbox.MANAGE,
                Jobs.MANAGE,
                AuditTrail.SEE,
                AuditTrail.KEYS,
                PersonalRecords.EXPORT,
                PersonalRecords.ERASE,
                Compartment.SEE,
                Compartment.EDIT,
                Compartment.KEYS);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import java.util.Optional;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.WomenOwned;
import org.telar.kernel.organisations.WomenOwned.Decision;

/** Works out from the facts whether an enterprise is women-owned. */
public sealed interface WomenOwnedDefinition permits IfcWomenOwned, IwaWomenOwned {
    /** @param decision put beside the result, without changing it */
    WomenOwned judge(Ownership facts, Optional<Decision> decision);

    static WomenOwnedDefinition of(WomenOwned.Definition definition) {
        return switch (definition) {
            case IFC -> new IfcWomenOwned();
            case IWA_34 -> new IwaWomenOwned();
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.provider;

import org.telar.api.Message;
import org.telar.identity.internal.engine.Identity;

/** How somebody came back from the provider. */
public sealed interface Arrival {
    record Known(Identity identity) implements Arrival {}

    /** She has shown nothing that counts. */
    record Turned(Message reason) implements Arrival {}
}

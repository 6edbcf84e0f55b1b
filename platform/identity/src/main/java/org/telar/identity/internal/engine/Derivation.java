// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import org.telar.identity.internal.engine.PasswordHash.Cost;

/** Turns a password into the tag of its hash, slowly. */
@FunctionalInterface
interface Derivation {
    byte[] derive(byte[] password, byte[] salt, Cost cost, int length);
}

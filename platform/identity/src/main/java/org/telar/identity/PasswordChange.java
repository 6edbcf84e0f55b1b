// SPDX-License-Identifier: Apache-2.0
package org.telar.identity;

import org.telar.api.Message;

/** How an attempt to change one's password ended. */
public sealed interface PasswordChange {
    record Changed() implements PasswordChange {}

    /** Nothing was changed. */
    record Refused(Message reason) implements PasswordChange {}
}

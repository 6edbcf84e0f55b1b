// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import java.util.Optional;
import org.telar.mail.Invitation;

/** What is sent, and to whom. Personal: it is in no log. */
public record Letter(
        String address,
        String name,
        String subject,
        String plain,
        Optional<String> html,
        Optional<Invitation> invitation) {
    @Override
    public String toString() {
        return "Letter";
    }
}

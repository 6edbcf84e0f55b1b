// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.documents;

import org.telar.api.Message;

/**
 * A kind of document that the sources name (domain.md 2.9).
 *
 * @param number its number there
 * @param owner id of the module that makes most use of it
 * @param template whether documents of this kind are usually filled in anew each time
 */
public record DocumentKind(int number, String code, String owner, boolean template) {
    public Message label() {
        return Message.of("programme.document-kind." + code);
    }
}

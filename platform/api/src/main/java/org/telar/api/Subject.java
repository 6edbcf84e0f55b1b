// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Something that several modules speak of, by its key: how they mean the same without knowing each other's tables. Whoever owns
 * it says of which kind it is, for instance {@code programme.wave}.
 *
 * @param kind begins with the id of its owner and a full stop
 */
public record Subject(String kind, long id) {
    public Subject {
        if (!kind.matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+")) {
            throw new IllegalArgumentException("'" + kind + "' is no kind of subject, such as programme.wave");
        }
    }
}

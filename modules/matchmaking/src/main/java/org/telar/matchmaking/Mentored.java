// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking;

/**
 * Who is mentored: a person or an enterprise of the shared database (domain.md, ambiguity 13).
 *
 * @param id in the kernel
 */
public record Mentored(Kind kind, long id) {
    public enum Kind {
        PERSON,
        ENTERPRISE
    }
}

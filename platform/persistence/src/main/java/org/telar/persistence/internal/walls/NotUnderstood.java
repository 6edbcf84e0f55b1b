// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

/** A statement that nobody may run whose reach is limited, as it is not clear which rows it concerns. */
public final class NotUnderstood extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NotUnderstood(String why, String sql) {
        super("Refused, as " + why + ": " + sql);
    }
}

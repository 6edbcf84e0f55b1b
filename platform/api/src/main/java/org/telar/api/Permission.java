// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Something a person may be allowed to do, for instance {@code matchmaking.approve}. The part before the first dot is
 * the id of the module that declares it; message key of its description is {@code permission.} plus the id.
 */
public record Permission(String id) {
    public Permission {
        if (id.indexOf('.') < 1) {
            throw new IllegalArgumentException("Permission '" + id + "' does not start with its module's id and a dot");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/** A service was called by someone who may not do this; a view that lets this happen has forgotten to hide something. */
public final class AccessDenied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Permission permission;

    public AccessDenied(Permission permission) {
        super("Permission " + permission + " is missing");
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.List;

/**
 * What a module says of itself. Every module registers exactly one, by the class that is its table of contents; the
 * service is there while the module runs, and gone when it is stopped. A part of the platform that has permissions of its
 * own registers one too; lacking the header {@code Telar-Module}, it is not among the modules that one can switch off.
 */
public interface Module {
    ModuleId id();

    /** What people may be allowed to do with this module; {@link #id()} is the first part of each permission's id. */
    default List<Permission> permissions() {
        return List.of();
    }
}

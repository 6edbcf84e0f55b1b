// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.telar.api.ModuleId;
import org.telar.persistence.internal.ScriptFinder;

/**
 * What a module stores: the scripts that make its tables, who reaches their rows, and the place of its Cayenne model. By
 * convention the scripts are {@code migration/*.sql}; the model {@code cayenne-<id>.xml} and {@code tables.properties} are at
 * the root of the class path.
 *
 * @param loader finds the model and the entity classes
 * @param scripts in any order; their versions decide
 * @param tables what the module's tables are; empty only for the platform's own and for tests of what does not depend on it
 */
public record ModuleSchema(
        ModuleId module, ClassLoader loader, List<MigrationScript> scripts, Optional<DeclaredTables> tables) {
    public ModuleSchema {
        scripts = List.copyOf(scripts);
    }

    /** Without word on who reaches the rows. */
    public ModuleSchema(ModuleId module, ClassLoader loader, List<MigrationScript> scripts) {
        this(module, loader, scripts, Optional.empty());
    }

    /** The schema of a module that runs as a bundle. */
    public static ModuleSchema of(ModuleId module, Bundle bundle) {
        return new ModuleSchema(
                module,
                bundle.adapt(BundleWiring.class).getClassLoader(),
                ScriptFinder.in(bundle),
                Optional.of(ScriptFinder.tablesIn(bundle)));
    }

    /** The schema of a module on a plain class path: its folder or jar is the one that holds the model. */
    public static ModuleSchema of(ModuleId module, ClassLoader loader) {
        return new ModuleSchema(
                module,
                loader,
                ScriptFinder.beside(model(module), loader),
                Optional.of(ScriptFinder.tablesBeside(model(module), loader)));
    }

    /** The resource that describes the module's Cayenne model. */
    public String model() {
        return model(module);
    }

    private static String model(ModuleId module) {
        return "cayenne-" + module + ".xml";
    }
}

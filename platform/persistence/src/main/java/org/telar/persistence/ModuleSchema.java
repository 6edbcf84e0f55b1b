// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.telar.api.ModuleId;
import org.telar.persistence.internal.ScriptFinder;

/**
 * What a module stores: the scripts that make its tables and the place of its Cayenne model. By convention the scripts
 * are {@code migration/*.sql}, the model is {@code cayenne-<id>.xml} at the root of the class path.
 *
 * @param loader finds the model and the entity classes
 * @param scripts in any order; their versions decide
 */
public record ModuleSchema(ModuleId module, ClassLoader loader, List<MigrationScript> scripts) {
    public ModuleSchema {
        scripts = List.copyOf(scripts);
    }

    /** The schema of a module that runs as a bundle. */
    public static ModuleSchema of(ModuleId module, Bundle bundle) {
        return new ModuleSchema(module, bundle.adapt(BundleWiring.class).getClassLoader(), ScriptFinder.in(bundle));
    }

    /** The schema of a module on a plain class path: its folder or jar is the one that holds the model. */
    public static ModuleSchema of(ModuleId module, ClassLoader loader) {
        return new ModuleSchema(module, loader, ScriptFinder.beside(model(module), loader));
    }

    /** The resource that describes the module's Cayenne model. */
    public String model() {
        return model(module);
    }

    private static String model(ModuleId module) {
        return "cayenne-" + module + ".xml";
    }
}

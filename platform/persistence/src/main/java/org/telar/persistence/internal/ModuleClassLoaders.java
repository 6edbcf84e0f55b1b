// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import org.apache.cayenne.configuration.server.ServerRuntime;
import org.apache.cayenne.di.ClassLoaderManager;
import org.apache.cayenne.di.Injector;
import org.jspecify.annotations.Nullable;

/** Cayenne's own classes come from its two bundles, everything else from the module. */
record ModuleClassLoaders(ClassLoader module) implements ClassLoaderManager {
    private static final String CAYENNE = "org/apache/cayenne/";

    @Override
    public ClassLoader getClassLoader(@Nullable String resource) {
        var path = resource == null ? "" : resource.replace('.', '/').replaceFirst("^/", "");
        if (path.startsWith(CAYENNE + "di/")) {
            return Injector.class.getClassLoader();
        }
        return path.startsWith(CAYENNE) ? ServerRuntime.class.getClassLoader() : module;
    }
}

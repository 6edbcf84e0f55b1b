// SPDX-License-Identifier: Apache-2.0
package org.telar.karaf.agent;

import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Puts the bridge on the boot class path and rewrites Karaf's classes while they are loaded. The bridge jar lies beside
 * the agent's own jar; its path is the agent's argument, relative to the agent's folder.
 */
public final class SubjectAgent {
    private SubjectAgent() {}

    public static void premain(String bridgeJar, Instrumentation instrumentation)
            throws IOException, URISyntaxException {
        Path self = Path.of(SubjectAgent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        instrumentation.appendToBootstrapClassLoaderSearch(
                new JarFile(self.resolveSibling(bridgeJar).toFile()));
        instrumentation.addTransformer(new KarafOnly(new SubjectCalls()));
    }

    /** Leaves every class alone but those of Karaf and of Felix EventAdmin, which its handler threads use. */
    private record KarafOnly(SubjectCalls calls) implements ClassFileTransformer {
        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] classFile) {
            boolean ours = name != null
                    && (name.startsWith("org/apache/karaf/") || name.startsWith("org/apache/felix/eventadmin/"));
            return ours ? calls.rewrite(name, classFile) : null;
        }
    }
}

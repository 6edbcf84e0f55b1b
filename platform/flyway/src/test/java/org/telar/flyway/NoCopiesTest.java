// SPDX-License-Identifier: Apache-2.0
package org.telar.flyway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.flywaydb.core.extensibility.ConfigurationExtension;
import org.flywaydb.core.extensibility.Plugin;
import org.junit.jupiter.api.Test;

/** Decision 0030: the settings of Flyway's extensions are not written as JSON and read again. */
class NoCopiesTest {
    @Test
    void anExtensionIsItsOwnCopy() {
        List<Plugin> extensions = StreamSupport.stream(
                        ServiceLoader.load(Plugin.class).spliterator(), false)
                .filter(ConfigurationExtension.class::isInstance)
                .toList();
        assertFalse(extensions.isEmpty());
        extensions.forEach(extension -> assertSame(extension, extension.copy()));
    }
}

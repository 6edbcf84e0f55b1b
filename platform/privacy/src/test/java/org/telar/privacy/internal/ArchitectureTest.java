// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.telar.testing.ModuleRules;

@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest extends ModuleRules {
    ArchitectureTest() {
        super("org.telar.privacy");
    }
}

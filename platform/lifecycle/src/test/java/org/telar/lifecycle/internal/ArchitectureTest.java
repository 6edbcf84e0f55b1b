// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal;

import org.telar.testing.ModuleRules;

class ArchitectureTest extends ModuleRules {
    ArchitectureTest() {
        super("org.telar.lifecycle");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

class PersistenceArchitectureTest extends ModuleRules {
    PersistenceArchitectureTest() {
        super("org.telar.persistence");
    }
}

package org.telar.testing;

class PersistenceArchitectureTest extends ModuleRules {
    PersistenceArchitectureTest() {
        super("org.telar.persistence");
    }
}

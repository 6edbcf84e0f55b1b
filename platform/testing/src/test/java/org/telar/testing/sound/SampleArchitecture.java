// SPDX-License-Identifier: Apache-2.0
package org.telar.testing.sound;

import org.telar.testing.ModuleRules;

/** What a module writes to have the rules checked; here it sees no class, because these are tests' classes. */
public class SampleArchitecture extends ModuleRules {
    SampleArchitecture() {
        super("org.telar.testing.sound");
    }
}

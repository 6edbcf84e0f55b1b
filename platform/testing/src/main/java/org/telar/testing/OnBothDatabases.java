// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs all tests of the class twice, on an embedded Derby in memory and on a real PostgreSQL. The test's constructor takes
 * the {@link org.telar.persistence.Database}; the tables of all modules on the class
 * path are there and empty. It is shared by the tests of the class.
 *
 * <pre>{@code
 * @OnBothDatabases
 * class WaveStoreTest {
 *     private final ModuleStore store;
 *
 *     WaveStoreTest(Database database) {
 *         store = database.open(ModuleSchema.of(new ModuleId("matchmaking"), getClass().getClassLoader()));
 *     }
 *
 *     @AfterEach
 *     void close() {
 *         store.close();
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {}

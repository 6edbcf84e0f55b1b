/** How the database is reached, kept, migrated and shared: HikariCP, Flyway and Cayenne behind the exported interfaces. */
@NullMarked
package org.telar.persistence.internal;

import org.jspecify.annotations.NullMarked;

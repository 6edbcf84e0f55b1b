/**
 * The one database of an installation as its modules see it: migrations, a Cayenne runtime per module, and transactions
 * that span modules. Which database it is (Derby or PostgreSQL) is set in one place and no module knows.
 */
@NullMarked
package org.telar.persistence;

import org.jspecify.annotations.NullMarked;

/** People, organisations and consents in the database. Reads and writes, decides nothing. */
@NullMarked
package org.telar.kernel.internal.store;

import org.jspecify.annotations.NullMarked;

/** Tests of how the database is found, watched and let go. */
@NullMarked
package org.telar.persistence.internal.audit;

import org.jspecify.annotations.NullMarked;

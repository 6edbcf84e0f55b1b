/** Calls in the database. */
@NullMarked
package org.telar.recruitment.internal.store;

import org.jspecify.annotations.NullMarked;

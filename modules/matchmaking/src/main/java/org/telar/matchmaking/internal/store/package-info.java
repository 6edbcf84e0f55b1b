/** Waves, their people and matchings in the database. */
@NullMarked
package org.telar.matchmaking.internal.store;

import org.jspecify.annotations.NullMarked;

/** Tests of the store, each on Derby and on a real PostgreSQL, with two small modules: orders and stock. */
@NullMarked
package org.telar.persistence;

import org.jspecify.annotations.NullMarked;

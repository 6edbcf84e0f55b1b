/** Datasets over the tables of a module. */
@NullMarked
package org.telar.exchange.sql;

import org.jspecify.annotations.NullMarked;

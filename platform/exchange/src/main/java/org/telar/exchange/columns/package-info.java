/**
 * From a table's cells to values: a list of the columns that are expected, found under whatever title people give them,
 * and every row either parsed or with its problems by row and column.
 */
@NullMarked
package org.telar.exchange.columns;

import org.jspecify.annotations.NullMarked;

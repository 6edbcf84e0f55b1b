// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import org.telar.exchange.Cell;

/**
 * Turns a cell into a value. It is never given a blank or a {@link Cell.Broken} cell; {@link RowReader} deals with those.
 * Safe for use by several threads.
 */
@FunctionalInterface
public interface CellParser<T> {
    Parsed<T> parse(Cell cell);
}

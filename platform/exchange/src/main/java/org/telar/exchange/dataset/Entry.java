// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.util.List;
import org.telar.exchange.Cell;

/**
 * A row of a dataset.
 *
 * @param key tells it from all others of its dataset, and stays
 * @param fields ids of the fields that were asked for
 * @param cells one for each of those fields; codes and territories are texts, moments are in UTC
 */
public record Entry(String key, List<String> fields, List<Cell> cells) {
    public Entry {
        fields = List.copyOf(fields);
        cells = List.copyOf(cells);
        if (fields.size() != cells.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + fields.size() + " fields");
        }
    }

    /** Empty when this field was not asked for. */
    public Cell cell(String field) {
        int index = fields.indexOf(field);
        return index < 0 ? Cell.EMPTY : cells.get(index);
    }
}

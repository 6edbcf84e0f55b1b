// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import java.util.ArrayList;
import java.util.List;

/** A statement and what is bound to it. */
record Query(String sql, List<Object> values) {
    Query page(long offset, int limit) {
        List<Object> more = new ArrayList<>(values);
        more.add(offset);
        more.add(limit);
        return new Query(sql + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", more);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

/**
 * By what rows are sorted. Empty values count as the greatest. Codes are sorted as codes, whatever their labels; texts by
 * their {@link SearchKey} where the dataset keeps it, otherwise as the database does.
 *
 * @param field id of the field
 */
public record Sort(String field, boolean descending) {
    public static Sort ascending(String field) {
        return new Sort(field, false);
    }

    public static Sort descending(String field) {
        return new Sort(field, true);
    }
}

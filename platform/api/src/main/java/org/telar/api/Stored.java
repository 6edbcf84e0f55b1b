// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Something as it stands in the database.
 *
 * @param id its key, which others may keep as a link to it
 * @param version rises with each change; a change made from an older version is not stored
 */
public record Stored<T>(long id, int version, T value) {}

// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

/**
 * What came of bringing in a list. The same list once more gives only unchanged ones.
 *
 * @param added rows that were not there
 * @param changed rows that were there and are other now
 * @param unchanged rows that were there just so
 */
public record Brought(long added, long changed, long unchanged) {}

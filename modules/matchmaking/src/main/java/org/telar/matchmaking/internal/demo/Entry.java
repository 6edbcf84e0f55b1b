// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

/**
 * Someone in the demo wave and what the engine does not need to know of her.
 *
 * @param territory as it stands in a spreadsheet
 */
record Entry<T>(T who, String name, String territory) {}

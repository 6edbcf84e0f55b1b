// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Something in a form that cannot be stored as it is.
 *
 * @param field id of the field where the sentence is shown; the name of the record's component
 * @param message names the value and the remedy
 */
public record Flaw(String field, Message message) {}

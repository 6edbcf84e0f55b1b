// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Something that happened, named in the past tense, for instance {@code PersonMerged}: a record of ids, codes and dates
 * that its module exports. It holds nothing personal, as it outlives the change that it tells of. Components are long,
 * int, boolean, String, an enum, LocalDate, Instant, or a List or Optional of these.
 */
public interface Event {}

// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.copy;

import java.time.LocalDate;

/**
 * What is different about the copy.
 *
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 * @param begins its first day; all other dates keep their distance from it
 */
public record CopyTerms(String name, String country, String currency, LocalDate begins) {}

// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.math.BigDecimal;

/**
 * What an enterprise sold in a year.
 *
 * @param amount without taxes, 0 or more
 * @param currency ISO 4217
 */
public record Sales(BigDecimal amount, String currency, int year) {}

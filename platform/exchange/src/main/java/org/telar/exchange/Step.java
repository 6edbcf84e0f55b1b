// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

/** What comes next in a table: a row, its end, or the reason why the rest cannot be read. */
public sealed interface Step permits Row, End, Refusal {}

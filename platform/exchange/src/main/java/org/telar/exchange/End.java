// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

/** All rows have been read. */
public record End() implements Step {}

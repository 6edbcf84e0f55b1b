// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

/** What comes of opening a file: a table whose rows can be read, or the reason why there is none. */
public sealed interface Opening permits Table, Refusal {}

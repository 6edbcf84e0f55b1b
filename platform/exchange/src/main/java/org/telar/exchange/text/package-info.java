// SPDX-License-Identifier: Apache-2.0
/** The words in files that people bring. */
@NullMarked
package org.telar.exchange.text;

import org.jspecify.annotations.NullMarked;

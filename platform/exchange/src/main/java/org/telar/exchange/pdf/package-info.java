// SPDX-License-Identifier: Apache-2.0
/** Documents for people as PDF. */
@NullMarked
package org.telar.exchange.pdf;

import org.jspecify.annotations.NullMarked;

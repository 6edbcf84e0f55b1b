// SPDX-License-Identifier: Apache-2.0
/** Invented people and things for those who want to try Telar, the same on every machine. */
@NullMarked
package org.telar.demo;

import org.jspecify.annotations.NullMarked;

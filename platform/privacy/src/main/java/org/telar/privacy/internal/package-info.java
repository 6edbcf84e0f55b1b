// SPDX-License-Identifier: Apache-2.0
/** The table of contents. */
@NullMarked
package org.telar.privacy.internal;

import org.jspecify.annotations.NullMarked;

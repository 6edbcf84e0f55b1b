// SPDX-License-Identifier: Apache-2.0
/** Everything about one person: as a file for her, and gone when she wants it. */
@NullMarked
package org.telar.kernel.internal.personal;

import org.jspecify.annotations.NullMarked;

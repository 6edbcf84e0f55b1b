// SPDX-License-Identifier: Apache-2.0
/** Data protection: who did what, what is stored about whom and why, and how long. */
@NullMarked
package org.telar.privacy;

import org.jspecify.annotations.NullMarked;

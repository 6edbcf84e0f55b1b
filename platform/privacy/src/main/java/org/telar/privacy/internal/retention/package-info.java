// SPDX-License-Identifier: Apache-2.0
/** How long data of people is kept, and who is kept longer. */
@NullMarked
package org.telar.privacy.internal.retention;

import org.jspecify.annotations.NullMarked;

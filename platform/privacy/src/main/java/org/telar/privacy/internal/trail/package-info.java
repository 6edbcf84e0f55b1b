// SPDX-License-Identifier: Apache-2.0
/** The audit trail, to be searched. */
@NullMarked
package org.telar.privacy.internal.trail;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The profiles of this installation and the one it works by; how two of them differ. */
@NullMarked
package org.telar.profile.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The register of processing. */
@NullMarked
package org.telar.privacy.internal.register;

import org.jspecify.annotations.NullMarked;

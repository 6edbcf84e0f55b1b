// SPDX-License-Identifier: Apache-2.0
/** Brands as folders of this bundle, and the servlet that serves the chosen one. */
@NullMarked
package org.telar.branding.internal;

import org.jspecify.annotations.NullMarked;

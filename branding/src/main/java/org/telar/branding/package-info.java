// SPDX-License-Identifier: Apache-2.0
/**
 * The name and the colours that this installation wears, for screens, mail and documents. The style sheet and the
 * drawings are served under {@code /brand/}.
 */
@NullMarked
package org.telar.branding;

import org.jspecify.annotations.NullMarked;

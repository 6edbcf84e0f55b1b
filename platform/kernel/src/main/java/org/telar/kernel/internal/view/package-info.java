/** The kernel's screens for staff. */
@NullMarked
package org.telar.kernel.internal.view;

import org.jspecify.annotations.NullMarked;

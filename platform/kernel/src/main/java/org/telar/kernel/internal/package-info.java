/** How the shared ground does what it offers. */
@NullMarked
package org.telar.kernel.internal;

import org.jspecify.annotations.NullMarked;

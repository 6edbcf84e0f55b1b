/** Private to the bundle. */
@NullMarked
package org.telar.programme.internal;

import org.jspecify.annotations.NullMarked;

/** Where a programme meets. */
@NullMarked
package org.telar.programme.venues;

import org.jspecify.annotations.NullMarked;

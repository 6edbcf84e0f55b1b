/** A programme as a template for another country. */
@NullMarked
package org.telar.programme.copy;

import org.jspecify.annotations.NullMarked;

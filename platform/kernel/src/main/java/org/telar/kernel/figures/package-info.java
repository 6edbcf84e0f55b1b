/** How many there are, told so that nobody is recognized by it. */
@NullMarked
package org.telar.kernel.figures;

import org.jspecify.annotations.NullMarked;

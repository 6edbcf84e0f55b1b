/** Enterprises, buyers and allies. */
@NullMarked
package org.telar.kernel.organisations;

import org.jspecify.annotations.NullMarked;

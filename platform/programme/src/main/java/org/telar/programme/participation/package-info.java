/** Who takes part in which wave as what. */
@NullMarked
package org.telar.programme.participation;

import org.jspecify.annotations.NullMarked;

/** Lists of people and organisations from files: what their columns are, and how they are brought in. */
@NullMarked
package org.telar.kernel.internal.intake;

import org.jspecify.annotations.NullMarked;

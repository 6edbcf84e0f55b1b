/** What a programme has come to, in figures that point at nobody: for donors, reports and home pages. */
@NullMarked
package org.telar.programme.figures;

import org.jspecify.annotations.NullMarked;

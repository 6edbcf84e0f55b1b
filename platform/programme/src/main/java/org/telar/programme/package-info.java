/** Programmes with their phases and waves: what every module hangs its own work on. */
@NullMarked
package org.telar.programme;

import org.jspecify.annotations.NullMarked;

/** Signed archives of modules: making, reading, judging; plain Java. */
@NullMarked
package org.telar.lifecycle.internal.archive;

import org.jspecify.annotations.NullMarked;

/** Modules that come, change and go while Telar runs: what other parts see of that. */
@NullMarked
package org.telar.lifecycle;

import org.jspecify.annotations.NullMarked;

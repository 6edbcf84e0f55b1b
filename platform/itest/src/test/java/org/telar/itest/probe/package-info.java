/** A bundle that does not come with the distribution and writes rows when asked over HTTP. */
@NullMarked
package org.telar.itest.probe;

import org.jspecify.annotations.NullMarked;

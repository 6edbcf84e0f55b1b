/** How a programme mentors: versions of its methodology, each a set of settings. */
@NullMarked
package org.telar.programme.methodology;

import org.jspecify.annotations.NullMarked;

/** Tests that run inside the container, as a bundle among the others. */
@NullMarked
package org.telar.itest.inside;

import org.jspecify.annotations.NullMarked;

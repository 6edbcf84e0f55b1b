/** Tests of what is not Derby's own in this bundle. */
@NullMarked
package org.telar.derby;

import org.jspecify.annotations.NullMarked;

/** Tests of what is not Flyway's own in this bundle. */
@NullMarked
package org.telar.flyway;

import org.jspecify.annotations.NullMarked;

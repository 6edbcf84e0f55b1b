/** Everything of @name@ that other modules do not use. */
@NullMarked
package org.telar.@package@.internal;

import org.jspecify.annotations.NullMarked;

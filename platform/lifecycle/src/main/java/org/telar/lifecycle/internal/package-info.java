/** How modules are kept as they are wished: see the README of this part. */
@NullMarked
package org.telar.lifecycle.internal;

import org.jspecify.annotations.NullMarked;

/** Modules as bundles of the container. */
@NullMarked
package org.telar.lifecycle.internal.container;

import org.jspecify.annotations.NullMarked;

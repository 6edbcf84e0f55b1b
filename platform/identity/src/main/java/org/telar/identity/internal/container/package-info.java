/** The log-in of the container's own shell and management interface. */
@NullMarked
package org.telar.identity.internal.container;

import org.jspecify.annotations.NullMarked;

/** The modules in the container's shell, and signing archives. */
@NullMarked
package org.telar.lifecycle.internal.command;

import org.jspecify.annotations.NullMarked;

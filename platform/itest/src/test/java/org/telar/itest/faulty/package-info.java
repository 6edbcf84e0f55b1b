/** A module that does wrong what a module can do wrong, one thing at a time; it runs in the container. */
@NullMarked
package org.telar.itest.faulty;

import org.jspecify.annotations.NullMarked;

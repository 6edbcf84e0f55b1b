/** Code that only a module has which does harm on threads of its own. */
@NullMarked
package org.telar.itest.faulty.harm;

import org.jspecify.annotations.NullMarked;

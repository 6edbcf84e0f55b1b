/** The tables of the bundle. */
@NullMarked
package org.telar.programme.internal.store;

import org.jspecify.annotations.NullMarked;

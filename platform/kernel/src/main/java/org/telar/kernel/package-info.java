/**
 * The ground that all modules stand on: for now the places; people, enterprises and programmes come to it.
 */
@NullMarked
package org.telar.kernel;

import org.jspecify.annotations.NullMarked;

/** What can be worked out without a database: likeness of people, words to search by, women-owned, size. Plain Java. */
@NullMarked
package org.telar.kernel.internal.engine;

import org.jspecify.annotations.NullMarked;

/** The documents that a programme needs and has. */
@NullMarked
package org.telar.programme.documents;

import org.jspecify.annotations.NullMarked;

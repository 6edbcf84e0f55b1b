/** Files beside the database. */
@NullMarked
package org.telar.programme.internal.files;

import org.jspecify.annotations.NullMarked;

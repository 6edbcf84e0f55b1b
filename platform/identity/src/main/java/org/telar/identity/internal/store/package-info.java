/** The accounts' tables. */
@NullMarked
package org.telar.identity.internal.store;

import org.jspecify.annotations.NullMarked;

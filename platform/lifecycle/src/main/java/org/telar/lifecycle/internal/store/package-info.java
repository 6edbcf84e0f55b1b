/** What the database keeps: what is wished on many nodes, archives, tokens. */
@NullMarked
package org.telar.lifecycle.internal.store;

import org.jspecify.annotations.NullMarked;

/** What puts accounts, database, web and container together. */
@NullMarked
package org.telar.identity.internal;

import org.jspecify.annotations.NullMarked;

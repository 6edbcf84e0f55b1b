/** The queue and the log in the database. */
@NullMarked
package org.telar.mail.internal.store;

import org.jspecify.annotations.NullMarked;

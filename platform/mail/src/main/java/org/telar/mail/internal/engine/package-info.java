/** What a delivery is, when it is tried again, where the mail server is. */
@NullMarked
package org.telar.mail.internal.engine;

import org.jspecify.annotations.NullMarked;

/** The bundle's table of contents, and the services of modules and staff. */
@NullMarked
package org.telar.mail.internal;

import org.jspecify.annotations.NullMarked;

/**
 * Who may enter: accounts, their passwords and languages. The web pages for signing in and out, the filter before the
 * whole site and the log-in of the container's shell are inside.
 */
@NullMarked
package org.telar.identity;

import org.jspecify.annotations.NullMarked;

/** The pages for signing in and out, and the filter before the whole site. */
@NullMarked
package org.telar.identity.internal.web;

import org.jspecify.annotations.NullMarked;

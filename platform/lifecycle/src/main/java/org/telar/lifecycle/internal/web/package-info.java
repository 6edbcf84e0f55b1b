/** The modules over HTTP. */
@NullMarked
package org.telar.lifecycle.internal.web;

import org.jspecify.annotations.NullMarked;

/** From a template and values to subject, plain text and HTML. */
@NullMarked
package org.telar.mail.internal.template;

import org.jspecify.annotations.NullMarked;

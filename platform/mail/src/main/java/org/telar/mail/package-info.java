/** How modules send mails: a template, a recipient, values. Everything after that is this bundle's affair. */
@NullMarked
package org.telar.mail;

import org.jspecify.annotations.NullMarked;

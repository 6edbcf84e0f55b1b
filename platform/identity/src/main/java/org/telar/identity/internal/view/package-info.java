/** Accounts, roles and one's own account on the screen. */
@NullMarked
package org.telar.identity.internal.view;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What the shell keeps in the database. */
@NullMarked
package org.telar.shell.internal.store;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What keeps each user to the rows that she may reach: the wall in Telar, and the one in PostgreSQL. */
@NullMarked
package org.telar.persistence.internal.walls;

import org.jspecify.annotations.NullMarked;

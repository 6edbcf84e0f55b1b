// SPDX-License-Identifier: Apache-2.0
/** Who mentors whom, for the modules that go on from there: matches, and what happens to them. */
@NullMarked
package org.telar.matchmaking;

import org.jspecify.annotations.NullMarked;

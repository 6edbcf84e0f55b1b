/** Countries, territories, allies and people as scopes of roles. */
@NullMarked
package org.telar.kernel.internal.scope;

import org.jspecify.annotations.NullMarked;

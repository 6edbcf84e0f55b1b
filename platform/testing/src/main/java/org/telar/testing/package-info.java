/** What modules' tests share: empty databases of both kinds, and the rules of the house as tests. */
@NullMarked
package org.telar.testing;

import org.jspecify.annotations.NullMarked;

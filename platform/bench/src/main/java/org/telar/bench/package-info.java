/** How fast and how big Telar is: measures of the real distribution, their table and their place in the documentation. */
@NullMarked
package org.telar.bench;

import org.jspecify.annotations.NullMarked;

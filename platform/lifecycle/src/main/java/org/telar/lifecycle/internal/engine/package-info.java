/** What is wished and how it comes about; plain Java. */
@NullMarked
package org.telar.lifecycle.internal.engine;

import org.jspecify.annotations.NullMarked;

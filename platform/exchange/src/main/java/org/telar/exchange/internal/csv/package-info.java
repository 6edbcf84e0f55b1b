/** CSV: finding out encoding and delimiter, reading, writing. */
@NullMarked
package org.telar.exchange.internal.csv;

import org.jspecify.annotations.NullMarked;

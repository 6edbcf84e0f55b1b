/** What a file is, how it is opened, and the limits that hold for every kind of file. */
@NullMarked
package org.telar.exchange.internal;

import org.jspecify.annotations.NullMarked;

/** What iCalendar needs beside the library: time zones of the JDK, lines of 75 octets. */
@NullMarked
package org.telar.exchange.internal.calendar;

import org.jspecify.annotations.NullMarked;

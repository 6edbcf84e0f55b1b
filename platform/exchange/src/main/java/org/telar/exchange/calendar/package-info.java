/** Appointments as iCalendar files (RFC 5545) and as invitations and answers that go by mail (RFC 5546). */
@NullMarked
package org.telar.exchange.calendar;

import org.jspecify.annotations.NullMarked;

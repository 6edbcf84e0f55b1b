/**
 * XLSX: a reader on the JDK's own ZIP and XML parsers, so that every limit is checked at the byte, cell or character that
 * breaks it, and a writer.
 */
@NullMarked
package org.telar.exchange.internal.xlsx;

import org.jspecify.annotations.NullMarked;

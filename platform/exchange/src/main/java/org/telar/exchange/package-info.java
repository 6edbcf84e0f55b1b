/**
 * Tables in and out. {@link org.telar.exchange.Tables} opens what people send (CSV, XLSX) and says in one sentence why a
 * file cannot be read; {@link org.telar.exchange.TableWriter} writes what they take away. Rows stream in both directions.
 */
@NullMarked
package org.telar.exchange;

import org.jspecify.annotations.NullMarked;

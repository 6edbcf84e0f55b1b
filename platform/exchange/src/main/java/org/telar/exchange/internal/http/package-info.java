/** Datasets over HTTP. */
@NullMarked
package org.telar.exchange.internal.http;

import org.jspecify.annotations.NullMarked;

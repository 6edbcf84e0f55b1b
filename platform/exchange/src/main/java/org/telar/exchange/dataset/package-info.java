/**
 * Tables that people can see, filter and take away. A module registers a {@link org.telar.exchange.dataset.Dataset}; the
 * grid of ui-api, the files and the addresses under {@code /api} come of it.
 */
@NullMarked
package org.telar.exchange.dataset;

import org.jspecify.annotations.NullMarked;

/** The wiring between Vaadin and the container. */
@NullMarked
package org.telar.vaadin.internal;

import org.jspecify.annotations.NullMarked;

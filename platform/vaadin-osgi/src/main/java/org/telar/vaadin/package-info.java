/**
 * Vaadin Flow in an OSGi container: one servlet, views that bundles bring and take away while people work, push over
 * WebSocket, no class loader left behind. Knows nothing of what the application is about: whoever registers a
 * {@link org.telar.vaadin.Site} and adds views to {@link org.telar.vaadin.Routes} has a web application.
 */
@NullMarked
package org.telar.vaadin;

import org.jspecify.annotations.NullMarked;

/** What a module contributes to the one web interface; the only API that knows Vaadin. */
@NullMarked
package org.telar.ui;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A place where a view can be built out of everyone's sight, to see whether it can be built and reached at all. */
public interface Stage {
    /**
     * Builds a component as a browser tab of this language would, and throws it away. The component is not attached.
     *
     * @return what the supplier threw; empty when it built the component, and when no site is up to try it on
     */
    Optional<Throwable> attempt(Locale language, Supplier<? extends Component> view);

    /** Whether a view of this class has an address, which it has not when that was taken or could not be understood. */
    boolean isRouted(Class<? extends Component> view);
}

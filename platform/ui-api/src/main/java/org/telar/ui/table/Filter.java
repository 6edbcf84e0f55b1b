// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.telar.exchange.dataset.Condition;

/**
 * What one types or chooses to see fewer rows.
 *
 * @param asked the condition that it stands for now
 * @param show makes it stand for another
 * @param begin puts the cursor there, and shows what there is to choose
 */
record Filter(
        Component component, Supplier<Optional<Condition>> asked, Consumer<Optional<Condition>> show, Runnable begin) {}

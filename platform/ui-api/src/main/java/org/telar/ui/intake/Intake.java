// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;

/**
 * One kind of list that can be brought in.
 *
 * @param id stable, starts with the module's id; under it is remembered how a user's files are to be read
 * @param titleKey of the dialog
 * @param explainKey a sentence on what the file must be
 * @param sample shows the first rows of a file without problems
 * @param bring stores all rows or, when the iteration throws, none; asked for on a thread of its own, reads once
 */
public record Intake<T>(
        String id,
        String titleKey,
        String explainKey,
        ListFile<T> file,
        Function<List<T>, ? extends Component> sample,
        Function<Iterable<T>, Brought> bring) {}

// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.util.List;

/**
 * Something about Telar that can be measured. It brings everything that it needs, and takes away what it made; a run
 * that cannot be trusted throws.
 */
public interface Measurement {
    /** What stands after {@code telar bench}: lower-case words joined by hyphens. */
    String name();

    /** Heading of its figures. */
    String title();

    List<Row> run();
}

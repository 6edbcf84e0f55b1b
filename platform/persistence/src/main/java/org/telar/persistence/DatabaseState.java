// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import org.telar.api.Message;

/** How the database is. The OSGi service is always present, so that a database which is missing can be told. */
public interface DatabaseState {
    /** What is known, without asking the database. */
    Status status();

    /**
     * Asks the database with a quick query and gives the answer after three seconds at most. It does not change
     * {@link #status()}: a database that was lost comes back by itself.
     */
    Status check();

    /** One of {@link Starting}, {@link Up} and {@link Down}. */
    sealed interface Status {}

    /** The first attempt to connect is under way. */
    record Starting() implements Status {}

    /**
     * @param product for instance {@code PostgreSQL}
     * @param version as the product writes it
     * @param passesPolicies whether the login is so powerful that the policies between users' data do not hold for it
     */
    record Up(String product, String version, boolean passesPolicies) implements Status {}

    /**
     * Unless the address is wrong, connecting is tried again every few seconds.
     *
     * @param reason names the host or folder and the remedy
     * @param cause the technical cause in the driver's words, without credentials
     */
    record Down(Message reason, String cause) implements Status {}
}
